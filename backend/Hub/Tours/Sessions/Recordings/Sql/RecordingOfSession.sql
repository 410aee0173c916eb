-- Never without captions, also where the last line was taken away or erased.
select r.address, r.begins_at, r.picture, r.published_at
from hub_read.recordings as r
where
    r.session_id = @session
    and exists (select from hub_read.captions as c where c.session_id = r.session_id and c.line is not null)
