insert into hub_rows.due_done (kind, subject, at, done_at) values (@kind, @subject, @at, @now)
on conflict do nothing
