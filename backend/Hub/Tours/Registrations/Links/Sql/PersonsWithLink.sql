select distinct person from hub_rows.delegate_links where person = any(@persons)
