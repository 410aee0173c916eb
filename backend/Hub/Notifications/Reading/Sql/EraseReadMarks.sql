delete from hub_rows.read_marks where person_id = $1
