update hub_rows.experience_drafts
set content = @content, files = @files, revision = revision + 1, saved_by = @person, saved_at = @now
where id = @id and municipality = @municipality and revision = @revision
