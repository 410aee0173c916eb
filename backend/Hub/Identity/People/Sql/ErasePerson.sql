delete from hub_rows.people where id = $1
