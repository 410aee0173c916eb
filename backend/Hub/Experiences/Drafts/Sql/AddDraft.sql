insert into hub_rows.experience_drafts (id, municipality, content, files, revision, saved_by, saved_at)
values (@id, @municipality, @content, @files, 1, @person, @now)
on conflict do nothing
