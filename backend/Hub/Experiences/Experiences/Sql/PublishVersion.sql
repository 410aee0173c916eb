update experience_versions set published_at = coalesce(published_at, $3) where experience_id = $1 and version = $2
