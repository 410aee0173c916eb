-- The person and, beside each other, the offices they hold on the day; a person without any has one row of nulls.
select p.language, o.id, o.person, o.kind, o.municipality, o.body, o.network, o.valid_from, o.valid_to
from hub_rows.people p
left join hub_read.offices o
    on o.person = p.id
    and o.ended_at is null
    and o.valid_from <= $2
    and (o.valid_to is null or o.valid_to >= $2)
where p.id = $1
order by o.kind = 'Participant', o.municipality nulls last, o.body, o.id
