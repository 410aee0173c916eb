-- Asked again here: one that was sent or used in the meantime stays.
delete from hub_rows.files where hash = any(@hashes) and touched_at < @before returning hash
