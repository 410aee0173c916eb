update stop_documents set title = $2 where id = $1
