insert into channel_totals (channel, type, subject, seq)
values ($1, $3, $4, $2)
on conflict (channel, type, subject) do update set seq = excluded.seq
