select
    id,
    coalesce(data ->> 'ProjectionName', ''),
    coalesce((data ->> 'EventSequence')::bigint, 0),
    coalesce(data ->> 'ExceptionMessage', ''),
    coalesce(mt_last_modified, '-infinity')
from {hub}.mt_doc_deadletterevent
order by 2, 3
