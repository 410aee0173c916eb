delete from {rows}.claimed_keys where key = any ($1)
