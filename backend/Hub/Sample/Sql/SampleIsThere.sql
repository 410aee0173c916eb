select exists (select 1 from hub_read.messages where id = @id)
