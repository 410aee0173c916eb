select id from hub_read.sessions where hosts_room = @room
