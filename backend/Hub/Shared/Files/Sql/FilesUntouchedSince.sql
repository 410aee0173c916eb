select hash from hub_rows.files where touched_at < @before and hash > @after order by hash limit @count
