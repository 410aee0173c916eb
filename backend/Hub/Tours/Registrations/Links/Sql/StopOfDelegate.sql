-- Where they come; the last one where they come no more.
select stop
from hub_read.registrations
where person = @person
order by status <> 'Cancelled' desc, sequence desc
limit 1
