update captions set line = $2, version = version + 1 where id = $1
