-- With the municipality that somebody acts for, the first where there are several.
select
    p.id, p.name, p.language, c.email,
    (
        select min(o.municipality)
        from hub_read.offices as o
        where
            o.person = p.id
            and o.ended_at is null
            and o.valid_from <= @today
            and (o.valid_to is null or o.valid_to >= @today)
    )
from
    hub_rows.people as p
    left join hub_rows.contact_details as c on c.person = p.id
where p.id = any(@ids)
