select v.tour_id, v.version, v.kind, v.stop_id, v.acting_for, coalesce(v.language, t.language), v.line, v.published_at
from hub_read.tour_versions as v join hub_read.tours as t on t.id = v.tour_id
where v.tour_id = any(@wanted)
order by v.tour_id, v.version desc
