-- A comment (c) in its journey (j).
c.id, c.journey_id, j.municipality, c.about_id, c.author_id, c.acting_for, c.language, c.markdown, c.written_at,
    c.edited_at, c.hidden_at, c.hidden_reason, c.version, c.withdrawn_at
