select {{ReportColumns}} from hub_read.reports as r where r.id = any(@ids) and {{VisibleReports}}
