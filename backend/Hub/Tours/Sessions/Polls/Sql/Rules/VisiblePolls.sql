-- p: a poll, s: its session. Drafts are the hosts'.
({{HostedSessions}} or (p.status <> 'DRAFT' and {{VisibleSessions}}))
