select s.report_id, s.kind, s.person, s.acting_for, s.at
from hub_read.report_steps as s join hub_read.reports as r on r.id = s.report_id
where s.report_id = any(@ids) and {{VisibleReports}}
order by s.sequence
