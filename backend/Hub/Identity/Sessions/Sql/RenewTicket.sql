update hub_rows.tickets set ticket = $2, expires_at = $3, refreshing_until = null where key = $1
