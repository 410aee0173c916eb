delete from hub_rows.tour_drafts where saved_by = $1
