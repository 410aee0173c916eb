delete from notices where thing_type = $1 and thing_key = $2
