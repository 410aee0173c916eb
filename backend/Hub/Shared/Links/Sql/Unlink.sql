delete from links where from_type = $1 and from_key = $2 and to_type = $3 and to_key = $4 and kind = $5
