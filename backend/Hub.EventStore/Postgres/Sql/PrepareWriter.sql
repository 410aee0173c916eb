-- The writer's statements are all by key. Their plans are kept, and may have been made while the tables were small: never
-- let one of them scan or hash a table that has grown since.
set search_path to {read}, public;
set enable_seqscan = off;
set enable_hashjoin = off;
set enable_mergejoin = off;
