delete from hub_rows.delegates where person = $1
