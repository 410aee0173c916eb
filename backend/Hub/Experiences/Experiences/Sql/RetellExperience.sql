-- The experience tells of its published version, and of its first one until there is one.
update experiences as e
set title = v.title, summary = v.summary, search = v.search
from experience_versions as v
where e.id = $1 and v.experience_id = $1 and v.version = $2 and v.version = coalesce(e.published_version, 1)
