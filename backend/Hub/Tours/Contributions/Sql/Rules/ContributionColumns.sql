-- c: a contribution, k: the call it answers.
    c.id, c.tour_id, c.author_id, c.acting_for, c.municipality, c.language, c.title, c.markdown, c.html, c.presenter,
    c.presenter_role, c.status, c.stop_id, c.answer, c.proposed_at, c.answered_at, c.sequence, k.committee, k.last_day
