-- With the one that ends, those that ran out are cleared away.
delete from hub_rows.tickets where key = $1 or expires_at < $2
