-- The writer's statements are all by key, and are planned once: a plan for each execution costs more than running it. Plans
-- may have been made while the tables were small: never let one of them scan or hash a table that has grown since.
set search_path to {read}, public;
set plan_cache_mode = force_generic_plan;
set enable_seqscan = off;
set enable_hashjoin = off;
set enable_mergejoin = off;
