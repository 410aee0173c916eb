delete from hub_rows.experience_drafts where id = @id and revision = @revision
