select {{ReportColumns}}
from hub_read.reports as r
where (@network::text is null or r.network = @network or @network = any(r.networks)) and {{VisibleReports}}
order by r.date desc, r.network, r.sequence desc
limit 100
