delete from {hub}.mt_doc_deadletterevent where id = $1
