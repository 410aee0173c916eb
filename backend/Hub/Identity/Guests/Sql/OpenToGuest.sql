select opens from hub_rows.guests where person = @person and until > @now
