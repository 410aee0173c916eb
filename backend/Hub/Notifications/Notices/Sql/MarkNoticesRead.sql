insert into hub_rows.read_notices (notice_id, person_id, read_at)
select n.id, n.person_id, @now
from hub_read.notices as n
where n.person_id = @person and (@all or n.id = any(@ids))
on conflict do nothing
