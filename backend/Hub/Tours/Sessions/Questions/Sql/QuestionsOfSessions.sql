select
    q.id, q.session_id, q.author_id, q.acting_for, q.is_anonymous, q.language, q.markdown, q.html, q.status, q.is_pinned,
    q.asked_at, q.answered_at, q.sequence,
    exists (select from hub_read.question_votes as v where v.question_id = q.id and v.person_id = @PersonId),
    q.author_id = @PersonId,
    s.phase = 'ENDED'
from
    hub_read.questions as q
    join hub_read.sessions as s on s.id = q.session_id
where q.session_id = any(@sessions) and {{VisibleQuestions}}
order by
    q.is_pinned desc,
    (select count(*) from hub_read.question_votes as v where v.question_id = q.id) desc,
    q.sequence
limit @count
