insert into channel_totals (channel, type, subject, seq)
select distinct named.channel, $2::text, $3::uuid, $1::bigint
from ({0}) as named (channel)
where named.channel is not null
on conflict (channel, type, subject) do update set seq = excluded.seq
