insert into hub_rows.experience_drafts
    (id, municipality, content, files, revision, saved_by, saved_at, origin_type, origin_key)
values (@id, @municipality, @content, @files, 1, @person, @now, @originType, @originKey)
on conflict do nothing
