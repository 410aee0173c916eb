delete from stop_documents where id = $1
