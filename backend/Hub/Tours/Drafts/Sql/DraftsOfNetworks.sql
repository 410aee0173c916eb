select d.id, d.networks, d.document, d.revision, d.based_on, d.saved_at
from hub_rows.tour_drafts as d left join hub_read.tours as t on t.id = d.id
where d.networks && @wanted and {{VisibleTourDrafts}}
order by d.saved_at desc
limit 100
