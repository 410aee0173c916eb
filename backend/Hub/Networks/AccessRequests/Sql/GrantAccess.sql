update access_requests set status = 'Granted', answered_at = $2, valid_to = $3 where id = $1
