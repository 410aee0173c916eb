delete from hub_rows.hall_codes where until <= @now
