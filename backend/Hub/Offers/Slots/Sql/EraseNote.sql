update slots set note_markdown = null, note_html = null where id = $1 and note_sequence = $2
