select came_by, count(*)::int from hub_rows.guests where came_by = any(@came_by) group by came_by
