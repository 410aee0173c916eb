update reports
set
    status = $2, document_language = null, document_markdown = null, document_html = null, checksum = null,
    approved_by = null, approved_for = null, approved_at = null, document_sequence = null, sequence = $3
where id = $1
