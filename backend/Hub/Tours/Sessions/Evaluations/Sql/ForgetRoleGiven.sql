delete from hub_rows.evaluation_role_given where person_id = $1
