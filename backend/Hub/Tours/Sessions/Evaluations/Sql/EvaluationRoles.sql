select r.role, r.count
from hub_rows.evaluation_roles as r
where
    r.session_id = @session
    and (select sum(all_of.count) from hub_rows.evaluation_roles as all_of where all_of.session_id = @session) >= @least
