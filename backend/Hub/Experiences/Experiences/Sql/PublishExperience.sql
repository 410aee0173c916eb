update experiences as e
set
    title = v.title, language = v.language, summary = v.summary, focus_areas = v.focus_areas, search = v.search,
    is_public = true, published_version = $2, pending_version = nullif(e.pending_version, $2), published_at = $3,
    confirmed_at = null, withdrawn_at = null, reason_language = null, reason = null, returned_at = null,
    hidden_at = null, hidden_reason = null,
    published_sequence = $4, sequence = $4
from experience_versions as v
where e.id = $1 and v.experience_id = $1 and v.version = $2
