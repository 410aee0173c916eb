update topics
set post_count = $2, last_post_at = $3, last_post_sequence = $4, sequence = $4
where id = $1
