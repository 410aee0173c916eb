select report_id, section, markdown, revision, saved_at from hub_rows.report_texts where report_id = any(@ids)
