update polls set question = $2, options = $3 where id = $1
