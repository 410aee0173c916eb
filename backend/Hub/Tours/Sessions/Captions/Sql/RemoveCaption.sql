delete from captions where id = $1
