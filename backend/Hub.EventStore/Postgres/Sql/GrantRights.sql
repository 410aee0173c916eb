-- The application adds to the log and can take nothing from it: no update or delete of events, and no delete or truncate
-- of streams, whose cascade would reach them.
grant usage on schema {hub}, {read}, {rows} to hub_app, hub_eraser;
grant select, insert on {hub}.mt_events to hub_app;
grant insert on {hub}.append_event, {hub}.append_first_event to hub_app;
grant select, insert, update on {hub}.mt_streams to hub_app;
grant usage on sequence {hub}.mt_events_sequence to hub_app;
grant select, insert, update, delete on {hub}.mt_event_progression to hub_app;
grant select, insert on {hub}.mt_high_water_skips to hub_app;
grant select, insert, update, delete on {hub}.mt_doc_deadletterevent to hub_app;
grant select on all tables in schema {hub} to hub_eraser;

-- Rows may be changed freely, also those of tables that modules create later.
grant select, insert, update, delete, truncate on all tables in schema {read} to hub_app;
grant select, insert, update, delete on all tables in schema {rows} to hub_app;
grant usage on all sequences in schema {read}, {rows} to hub_app;

-- ... and of whoever owns them: hub_owner, or the one who runs this.
alter default privileges in schema {read} grant select, insert, update, delete, truncate on tables to hub_app;
alter default privileges in schema {rows} grant select, insert, update, delete on tables to hub_app;
alter default privileges in schema {read}, {rows} grant usage on sequences to hub_app;
alter default privileges for role hub_owner in schema {read} grant select, insert, update, delete, truncate on tables to hub_app;
alter default privileges for role hub_owner in schema {rows} grant select, insert, update, delete on tables to hub_app;
alter default privileges for role hub_owner in schema {read}, {rows} grant usage on sequences to hub_app;
