delete from hub_rows.experience_drafts where saved_by = $1
