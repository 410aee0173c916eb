-- Transactions that took a number and have not ended: nextval keeps this lock to the end; readers and dumps take a
-- weaker one.
select count(*)
from pg_locks
where
    locktype = 'relation'
    and relation = '{hub}.mt_events_sequence'::regclass
    and database = (select oid from pg_database where datname = current_database())
    and mode = 'RowExclusiveLock'
    and pid <> pg_backend_pid()
