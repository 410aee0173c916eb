-- What the rebuild could not take either was parked again since it began ($2).
delete from {hub}.mt_doc_deadletterevent where data ->> 'ProjectionName' = $1 and mt_last_modified < $2
