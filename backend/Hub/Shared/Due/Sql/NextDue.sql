select min(at) from hub_read.due where at > @now
