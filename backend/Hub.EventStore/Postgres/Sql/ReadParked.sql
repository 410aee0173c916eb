select
    id,
    concat_ws(':', data ->> 'ProjectionName', data ->> 'ShardName'),
    coalesce((data ->> 'EventSequence')::bigint, 0),
    coalesce(data ->> 'ExceptionMessage', ''),
    coalesce(mt_last_modified, '-infinity')
from {hub}.mt_doc_deadletterevent
order by 2, 3
