select report_id, revision from hub_rows.report_drafts where report_id = any(@ids)
