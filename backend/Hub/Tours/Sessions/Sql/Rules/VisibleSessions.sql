-- s: a session. Everybody with an office takes part, and who leads it.
(@SeesOpen or {{HostedSessions}})
