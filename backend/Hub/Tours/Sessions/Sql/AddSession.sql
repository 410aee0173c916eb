insert into sessions (id, tour_id, networks, hosts_room, phase, video_kind, is_recorded, sequence)
values ($1, $2, $3, $4, 'LOBBY', 'NONE', false, $5)
