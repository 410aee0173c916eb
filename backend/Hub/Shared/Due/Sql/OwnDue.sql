select pg_try_advisory_lock(hashtextextended('hub due', 0))
