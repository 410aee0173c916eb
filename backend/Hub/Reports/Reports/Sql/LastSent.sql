-- When the figures of the last report that a network sent in a programme were drawn.
select (figures ->> 'at')::timestamptz
from hub_read.reports
where network = @network and programme = @programme and status = 'Sent'
order by sent_at desc
limit 1
