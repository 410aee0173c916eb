select id, municipality, content, revision, submitted, saved_by, saved_at, origin_type, origin_key
from hub_rows.experience_drafts
where id = any(@ids) and municipality = any(@contactOf)
