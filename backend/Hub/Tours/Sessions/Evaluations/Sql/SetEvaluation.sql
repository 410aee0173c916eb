insert into evaluations (session_id, person_id, questions, scores, language, good, better, sequence)
values ($1, $2, $3, $4, $5, $6, $7, $8)
on conflict (session_id, person_id) do update set
    questions = excluded.questions,
    scores = excluded.scores,
    language = excluded.language,
    good = excluded.good,
    better = excluded.better,
    sequence = excluded.sequence
