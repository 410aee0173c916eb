update journey_comments set markdown = null where id = $1 and text_sequence = $2
