select distinct municipality
from hub_read.offices
where kind = 'MainContact'
    and municipality is not null
    and ended_at is null
    and valid_from <= $1
    and (valid_to is null or valid_to >= $1)
