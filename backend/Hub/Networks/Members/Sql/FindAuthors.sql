-- The office that the hat stood for: the newest the person holds or held under it.
select written.person, written.hat, person.name, person.language, office.kind
from
    unnest(@persons, @hats) as written (person, hat)
    left join hub_rows.people as person on person.id = written.person
    left join lateral (
        select o.kind
        from hub_read.offices as o
        where
            o.person = written.person
            and coalesce(o.municipality, o.body, 'office:' || o.id::text) = written.hat
        order by o.ended_at is null desc, o.sequence desc
        limit 1
    ) as office on true
