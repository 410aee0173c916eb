-- In an order that tells nothing of who came first.
select e.language, e.good, e.better
from hub_read.evaluations as e
where
    e.session_id = @session
    and (e.good is not null or e.better is not null)
    and (select count(*) from hub_read.evaluations as all_of where all_of.session_id = @session) >= @least
order by md5(coalesce(e.good, '') || coalesce(e.better, ''))
limit 1000
