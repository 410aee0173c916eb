update reports set status = $2, networks = $3, sent_by = $4, sent_for = $5, sent_at = $6, sequence = $7 where id = $1
