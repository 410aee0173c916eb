select pg_notify('{hub}_events', $1)
