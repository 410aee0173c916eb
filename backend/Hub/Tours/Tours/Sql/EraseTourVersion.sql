update tour_versions set line = $3, content = $4::jsonb where tour_id = $1 and version = $2
