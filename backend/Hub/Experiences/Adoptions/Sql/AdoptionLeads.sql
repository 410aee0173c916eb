select
    case when taken_from is null then 'Experience' else 'Adoption' end, coalesce(taken_from, experience_id)::text,
    'Adoption', id::text, adopted_at
from hub_read.adoptions
where
    id = any(@born)
    or (experience_id = any(@experiences) and taken_from is null)
    or taken_from = any(@adoptions)
order by adopted_at, id
limit 200
