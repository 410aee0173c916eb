select 'agenda/' || tour from agenda_tours where point = $4
