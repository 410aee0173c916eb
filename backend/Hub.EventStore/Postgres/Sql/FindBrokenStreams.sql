-- Streams whose events are not numbered 1, 2, 3 … up to the version that the stream says.
select stream.id, coalesce(stream.version, 0), count(event.seq_id), coalesce(max(event.version), 0)
from {hub}.mt_streams stream
left join {hub}.mt_events event on event.stream_id = stream.id
group by stream.id, stream.version
having
    coalesce(stream.version, 0) <> coalesce(max(event.version), 0)
    or count(event.seq_id) <> coalesce(max(event.version), 0)
    or coalesce(min(event.version), 1) <> 1
union all
select null, 0, count(*), 0
from {hub}.mt_events
where stream_id is null
having count(*) > 0
