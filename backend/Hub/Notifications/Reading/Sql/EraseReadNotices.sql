delete from hub_rows.read_notices where person_id = $1
