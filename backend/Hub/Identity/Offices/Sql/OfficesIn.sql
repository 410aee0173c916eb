-- Offices in force on the day that count for these municipalities or bodies, or are in the network itself.
select id, person, kind, municipality, body, network, valid_from, valid_to
from hub_read.offices
where ended_at is null
    and valid_from <= $4
    and (valid_to is null or valid_to >= $4)
    and (municipality = any($1) or body = any($2) or network = $3)
order by kind, municipality, body, id
