select person from hub_rows.guests where opens = @opens and until > @now order by person desc limit 100
