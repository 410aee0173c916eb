update captions set line = null where id = $1
