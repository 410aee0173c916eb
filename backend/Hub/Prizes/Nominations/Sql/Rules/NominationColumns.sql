-- n: a nomination.
    n.id, n.round_id, n.experience_id, n.municipality, n.author_id, n.acting_for, n.language, n.markdown, n.html,
    n.nominated_at, n.is_sample, n.sequence
