-- t: a message. In a network's chat, its members; in a session's, those who take part; in the one behind it, its hosts.
(
    t.network = any(@Networks)
    or case
        when t.room is null then @SeesAll
        else exists (
            select from hub_read.sessions as s
            where (s.id = t.room and {{VisibleSessions}}) or (s.hosts_room = t.room and {{HostedSessions}})
        )
    end
)
