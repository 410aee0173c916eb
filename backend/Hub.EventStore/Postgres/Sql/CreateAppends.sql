-- Where single events without correlation are inserted. PostgreSQL runs the statements of a rule one after another within the
-- one that is sent, which costs less than one more statement, and less than working something out for `returning`.

-- Adds the event and then takes its number, so that a row that is refused takes none with it: one whose number the log has
-- already, too. A writer without the lock may have taken the number and not yet written its row: then nothing is committed.
-- A division by zero is the cheapest way to fail.
create or replace view {hub}.append_event as
select seq_id, id, stream_id, version, data, type, mt_dotnet_type, headers, user_name, timestamp from {hub}.mt_events;

create or replace rule append as on insert to {hub}.append_event do instead (
    insert into {hub}.mt_events (
        seq_id, id, stream_id, version, data, type, mt_dotnet_type, headers, user_name, timestamp
    )
    values (
        new.seq_id, new.id, new.stream_id, new.version, new.data, new.type, new.mt_dotnet_type, new.headers, new.user_name,
        new.timestamp
    );
    select pg_notify('{hub}_events', (new.seq_id / (new.seq_id = nextval('{hub}.mt_events_sequence'))::int)::text)
);

-- Takes the lock and adds the event's stream, and then the event as above.
create or replace view {hub}.append_first_event as
select seq_id, id, stream_id, data, type, mt_dotnet_type, headers, user_name, timestamp from {hub}.mt_events;

create or replace rule append as on insert to {hub}.append_first_event do instead (
    insert into {hub}.mt_streams (id, version, timestamp, created)
    select new.stream_id, 1, new.timestamp, new.timestamp
    where pg_advisory_xact_lock(hashtextextended('{hub}.append', 0)) is not null;
    insert into {hub}.append_event
    values (
        new.seq_id, new.id, new.stream_id, 1, new.data, new.type, new.mt_dotnet_type, new.headers, new.user_name,
        new.timestamp
    )
);
