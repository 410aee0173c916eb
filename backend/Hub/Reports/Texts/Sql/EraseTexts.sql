delete from hub_rows.report_texts where saved_by = $1
