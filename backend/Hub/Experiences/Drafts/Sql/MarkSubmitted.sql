update hub_rows.experience_drafts set submitted = @revision where id = @id and submitted < @revision
