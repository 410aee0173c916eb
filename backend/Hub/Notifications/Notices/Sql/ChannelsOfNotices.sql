select 'me/' || person_id from notices where sequence = $4
