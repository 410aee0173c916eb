-- The writer's settings (see PrepareWriter), on the tables beside those in use. A crash may take the last moments of a
-- rebuild, which goes on before them; only the swap waits for the disk.
set role hub_owner;
set search_path to {next}, public;
set enable_seqscan = off;
set enable_hashjoin = off;
set enable_mergejoin = off;
set synchronous_commit = off;
set idle_in_transaction_session_timeout = '60s';
