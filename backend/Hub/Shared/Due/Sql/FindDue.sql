select d.kind, d.subject, d.at
from hub_read.due as d
where
    d.at <= @now
    and d.kind = any(@kinds)
    and (d.at, d.kind, d.subject) > (@at, @kind, @subject)
    and not exists (
        select from hub_rows.due_done as f where f.kind = d.kind and f.subject = d.subject and f.at = d.at
    )
order by d.at, d.kind, d.subject
limit 100
