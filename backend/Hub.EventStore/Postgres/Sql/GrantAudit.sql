-- Functions may be called by everybody unless that is taken back.
revoke all on all functions in schema {audit} from public;
grant usage on schema {audit} to hub_app, hub_eraser;
grant select on all tables in schema {audit} to hub_app, hub_eraser;
grant execute on function {audit}.preview_erasure (uuid) to hub_app, hub_eraser;
grant execute on function {audit}.archive_stream (uuid) to hub_app;
grant execute on function {audit}.mask (jsonb, uuid, boolean) to hub_eraser;
grant execute on function {audit}.erase_person (uuid, uuid, text, text) to hub_eraser;
grant execute on function {audit}.confirm_transfer (uuid, text, timestamptz, text) to hub_eraser;

-- The eraser changes rows folded from the log and ordinary rows about persons, never the log itself.
grant select, update, delete on all tables in schema {read}, {rows} to hub_eraser;
alter default privileges in schema {read}, {rows} grant select, update, delete on tables to hub_eraser;
alter default privileges for role hub_owner in schema {read}, {rows} grant select, update, delete on tables to hub_eraser;
