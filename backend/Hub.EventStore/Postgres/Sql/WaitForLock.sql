select pg_advisory_lock(hashtextextended('{hub}:' || $1, 0))
