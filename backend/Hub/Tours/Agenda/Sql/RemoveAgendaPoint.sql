delete from agenda_points where id = $1
