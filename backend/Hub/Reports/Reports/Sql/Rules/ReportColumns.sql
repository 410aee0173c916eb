r.id, r.network, r.programme, r.date, r.status, r.language, r.figures, r.drawing, r.drafted_at, r.document_language,
r.document_markdown, r.document_html, r.checksum, r.approved_by, r.approved_for, r.approved_at, r.sent_by, r.sent_for,
r.sent_at, r.networks, r.is_sample
