select f.hash, f.kind, f.size, f.width, f.height, coalesce(
    (select s.name from hub_rows.file_senders as s where s.hash = f.hash order by s.sent_at limit 1), left(f.hash, 12)
)
from hub_rows.files as f
where f.hash = any(@hashes)
