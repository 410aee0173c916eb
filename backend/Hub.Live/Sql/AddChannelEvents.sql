insert into channel_events (channel, seq, previous, type, subject)
select named.channel, $1::bigint, coalesce((select max(seq) from channel_events where channel = named.channel), 0), $2::text, $3::uuid
from (select distinct channel from ({0}) as chosen (channel)) as named
where named.channel is not null
