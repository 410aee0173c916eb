delete from hub_rows.tour_drafts where id = @id
