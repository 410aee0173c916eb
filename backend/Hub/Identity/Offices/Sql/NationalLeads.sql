select id, person, kind, municipality, body, network, valid_from, valid_to
from hub_read.offices
where ended_at is null and valid_from <= $1 and (valid_to is null or valid_to >= $1) and kind = 'NationalLead'
order by id
