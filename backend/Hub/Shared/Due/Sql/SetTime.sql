insert into due (kind, subject, at) values ($1, $2, $3)
on conflict (kind, subject) do update set at = excluded.at
