select id, municipality, content, revision, submitted, saved_by, saved_at, origin_type, origin_key
from hub_rows.experience_drafts
where municipality = any(@contactOf) and revision <> submitted
order by saved_at desc
limit 100
