insert into agenda_tours (point, tour) values ($1, $2)
on conflict (point) do update set tour = excluded.tour
