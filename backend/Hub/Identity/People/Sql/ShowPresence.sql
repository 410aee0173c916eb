delete from hub_rows.hidden_presence where person = @person
