delete from notices where post_id = $1
