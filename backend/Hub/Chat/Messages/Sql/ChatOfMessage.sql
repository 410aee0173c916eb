select 'chat/' || network from messages where id = $4
