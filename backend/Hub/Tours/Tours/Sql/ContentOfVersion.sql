select v.content::text
from hub_read.tour_versions as v
where v.tour_id = @tour and v.version <= @version and v.content is not null
order by v.version desc
limit 1
