-- s: a session. Everybody with an office takes part, whom a code or a link opens it to, and who leads it.
(@SeesOpen or s.id = any(@Opens) or {{HostedSessions}})
