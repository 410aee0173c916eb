delete from journey_comments where id = $1
