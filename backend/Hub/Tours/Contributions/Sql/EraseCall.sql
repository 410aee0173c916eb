update contribution_calls set markdown = $2, html = $3 where tour_id = $1 and sequence = $4
