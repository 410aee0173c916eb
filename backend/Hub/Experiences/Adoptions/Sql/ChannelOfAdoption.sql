select 'experience/' || experience_id from adoptions where id = $4
