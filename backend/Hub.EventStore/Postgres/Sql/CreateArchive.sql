-- Marks a stream and its events, once its last event says so: whoever may append that event needs no other right.
create or replace function {audit}.archive_stream(archived uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (
        select
        from {hub}.mt_streams stream
        join {hub}.mt_events event on event.stream_id = stream.id and event.version = stream.version
        where stream.id = archived and event.type = 'archived'
    ) then
        raise exception 'Stream % is not archived: its last event is not Archived.', archived using errcode = '42501';
    end if;
    update {hub}.mt_streams stream set is_archived = true where stream.id = archived;
    update {hub}.mt_events event set is_archived = true where event.stream_id = archived and not coalesce(event.is_archived, false);
end
$$;
