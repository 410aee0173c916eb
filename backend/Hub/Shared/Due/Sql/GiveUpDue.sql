select pg_advisory_unlock(hashtextextended('hub due', 0))
