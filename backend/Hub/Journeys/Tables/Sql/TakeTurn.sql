-- Held until the transaction ends.
select pg_advisory_xact_lock(hashtextextended('hub import into ' || @journey::uuid, 0))
