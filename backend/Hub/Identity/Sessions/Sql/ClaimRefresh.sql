update hub_rows.tickets set refreshing_until = $3 where key = $1 and (refreshing_until is null or refreshing_until < $2)
