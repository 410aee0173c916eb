update journey_comments
set markdown = $2, edited_at = $3, text_sequence = $4, version = version + 1
where id = $1
