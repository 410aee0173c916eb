delete from hub_rows.file_senders where person_id = $1
