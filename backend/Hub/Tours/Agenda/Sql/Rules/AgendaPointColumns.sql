-- a: a point on an agenda, t: its tour.
    a.id, a.tour_id, a.stop_id, t.networks, t.hosts, a.title, a.language, a.note_markdown, a.note_html, a.minutes,
    a.closed_in, a.outcome, a.added_at, a.closed_at, a.author_id, a.acting_for, a.sequence
