select ticket from hub_rows.tickets where key = $1 and expires_at > $2
