select pg_try_advisory_lock(hashtextextended('{hub}:' || $1, 0))
