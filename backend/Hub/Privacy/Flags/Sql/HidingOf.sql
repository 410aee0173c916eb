select id, hidden_reason, hidden_at from hub_read.experiences where id = any(@ids) and hidden_at is not null
