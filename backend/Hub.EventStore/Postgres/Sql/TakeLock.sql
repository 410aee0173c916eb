select pg_advisory_xact_lock(hashtextextended('{hub}.append', 0))
