delete from hub_rows.calendar_keys where person = $1
