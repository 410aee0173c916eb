-- q: a question, s: its session. What was let through, for those who take part; one's own; all of them for the hosts.
(
    {{HostedSessions}}
    or ({{VisibleSessions}} and (q.status in ('VISIBLE', 'ANSWERED') or q.author_id = @PersonId))
)
