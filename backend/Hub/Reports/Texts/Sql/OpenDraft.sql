update hub_rows.report_drafts set is_open = true where report_id = @report
