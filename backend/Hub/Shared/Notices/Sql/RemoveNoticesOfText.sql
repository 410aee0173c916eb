delete from notices where sequence = $1 and is_from_text
