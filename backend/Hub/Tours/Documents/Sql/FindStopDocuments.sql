select d.id, d.stop_id, d.file, d.language, d.title, d.added_at, d.sequence
from hub_read.stop_documents as d
where d.id = any(@ids)
