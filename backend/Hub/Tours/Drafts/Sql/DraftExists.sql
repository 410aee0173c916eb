select exists (select 1 from hub_rows.tour_drafts where id = @id)
