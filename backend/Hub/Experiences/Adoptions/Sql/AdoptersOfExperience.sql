-- Municipalities that are offered a newer version, and told when it is withdrawn.
select municipality from hub_read.adoptions where experience_id = @experience and status <> 'Stopped'
