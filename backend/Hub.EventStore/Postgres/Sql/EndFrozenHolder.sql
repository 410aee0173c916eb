-- Ends whoever holds the append lock and has kept PostgreSQL waiting for its next word for longer than $1: a node that is
-- frozen or cut off in the middle of a batch. Nothing of it was committed.
select pg_terminate_backend(lock.pid)
from pg_locks lock
join pg_stat_activity activity on activity.pid = lock.pid
where
    lock.locktype = 'advisory'
    and lock.granted
    and lock.database = (select oid from pg_database where datname = current_database())
    and lock.classid::bigint << 32 | lock.objid::bigint = hashtextextended('{hub}.append', 0)
    and activity.wait_event = 'ClientRead'
    and activity.state_change < now() - $1
