select e.questions, e.scores, e.good, e.better
from hub_read.evaluations as e
where e.session_id = @session and e.person_id = @person
