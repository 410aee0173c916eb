update reports
set
    status = $2, document_language = $3, document_markdown = $4, document_html = $5, checksum = $6, approved_by = $7,
    approved_for = $8, approved_at = $9, document_sequence = $10, sequence = $10
where id = $1
