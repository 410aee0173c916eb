select exists (select 1 from hub_read.tours where id = @id)
