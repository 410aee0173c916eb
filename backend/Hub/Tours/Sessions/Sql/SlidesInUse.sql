select distinct slides from hub_read.sessions where slides = any(@hashes)
