select d.id, d.stop_id, d.file, d.language, d.title, d.added_at, d.sequence
from hub_read.stop_documents as d
where d.stop_id = any(@stops)
order by d.added_at, d.id
limit 1000
