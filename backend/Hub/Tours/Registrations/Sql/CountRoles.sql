-- Of few one could tell who it is, so small gatherings have no counts by role.
select r.stop, d.role, count(*)::int
from
    hub_read.registrations as r
    join hub_read.tours as t on t.id = r.tour
    join hub_rows.delegates as d on d.stop = r.stop and d.person = r.person
where
    r.stop = any(@stops)
    and r.status <> 'Cancelled'
    and d.role is not null
    and {{ArrangedTours}}
    and (select count(*) from hub_read.registrations as all_of where all_of.stop = r.stop and all_of.status <> 'Cancelled') >= 5
group by r.stop, d.role
