select id, municipality, content, revision, submitted, saved_by, saved_at
from hub_rows.experience_drafts
where id = any(@ids) and municipality = any(@contactOf)
