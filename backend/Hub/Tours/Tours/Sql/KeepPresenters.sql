insert into hub_rows.presenters (id, tour_id, name)
select wanted.id, @tour, wanted.name
from unnest(@ids, @names) as wanted (id, name)
on conflict (id) do nothing
