select id, name, language from hub_rows.people where id = any(@ids)
