-- Of few one could tell who said what.
select each.question, each.score, count(*)::integer
from
    hub_read.evaluations as e
    cross join unnest(e.questions, e.scores) as each (question, score)
where
    e.session_id = @session
    and (select count(*) from hub_read.evaluations as all_of where all_of.session_id = @session) >= @least
group by each.question, each.score
