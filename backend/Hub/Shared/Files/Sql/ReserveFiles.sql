update hub_rows.files set touched_at = @now where hash = any(@hashes)
