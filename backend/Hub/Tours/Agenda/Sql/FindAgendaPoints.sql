select {{AgendaPointColumns}}
from
    hub_read.agenda_points as a
    join hub_read.tours as t on t.id = a.tour_id
where a.id = any(@ids) and {{VisibleAgendas}}
