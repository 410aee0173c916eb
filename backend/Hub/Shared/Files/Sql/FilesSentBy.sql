select hash from hub_rows.file_senders where person_id = @person and hash = any(@hashes)
