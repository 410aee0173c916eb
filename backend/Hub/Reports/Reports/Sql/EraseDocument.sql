update reports set document_markdown = null, document_html = null where id = $1 and document_sequence = $2
