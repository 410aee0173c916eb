-- Erasure. Every function has its search path fixed and names what it uses in full, so that nobody's tables, functions or
-- operators get in its way; none builds statements out of its arguments.

-- JSON with this person's words emptied, or with everybody else's.
create or replace function {audit}.mask(value jsonb, person uuid, others boolean default false) returns jsonb
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    masked jsonb;
    word text;
begin
    if jsonb_typeof(value) = 'array' then
        return (
            select coalesce(jsonb_agg({audit}.mask(item, person, others) order by place), '[]')
            from jsonb_array_elements(value) with ordinality as items (item, place)
        );
    elsif jsonb_typeof(value) <> 'object' then
        return value;
    end if;
    select coalesce(jsonb_object_agg(name, {audit}.mask(item, person, others)), '{}')
    into masked
    from jsonb_each(value) as properties (name, item);
    for word in
        select shape.words
        from {audit}.text_shapes shape
        where
            jsonb_typeof(value -> shape.author) = 'string'
            and jsonb_typeof(value -> shape.words) = 'string'
            and (lower(value ->> shape.author) = person::text) <> others
    loop
        masked := jsonb_set(masked, array[word], '""');
    end loop;
    return masked;
end
$$;

-- The properties of an event that hold words of this person, and why they stay: until when, or 'infinity' while the body
-- whose hat they were written with has not confirmed. Null: they go. A hat counts for what its wearer wrote: another's
-- copy or edit is no body's documentation of this person.
create or replace function {audit}.texts_in(event {hub}.mt_events, person uuid)
returns table (property text, acting_for text, class text, kept_until timestamptz)
language sql stable set search_path = pg_catalog, pg_temp as $$
    with found as (
        select each.name
        from jsonb_each(case when jsonb_typeof(event.data) = 'object' then event.data else '{}' end) as each (name, value)
        where {audit}.mask(each.value, person) <> each.value
        union
        select shape.words
        from {audit}.text_shapes shape
        where
            lower(event.data ->> shape.author) = person::text
            and jsonb_typeof(event.data -> shape.words) = 'string'
            and event.data ->> shape.words <> ''
    ),
    worn as (
        select event.headers ->> 'actingFor' as hat
        where
            event.user_name = person::text
            and not exists (
                select from {audit}.hats_without_body none where starts_with(event.headers ->> 'actingFor', none.prefix)
            )
    )
    select
        found.name,
        worn.hat,
        class.name,
        case
            when worn.hat is null then null
            when exists (
                select from {audit}.transfers transfer
                where transfer.acting_for = worn.hat and event.timestamp < transfer.recorded_before
            ) then null
            when class.keep is null then 'infinity'::timestamptz
            when event.timestamp + class.keep > clock_timestamp() then event.timestamp + class.keep
        end
    from found
    left join worn on true
    left join {audit}.retained_properties retained on retained.type = event.type and retained.property = found.name
    join {audit}.retention_classes class on class.name = coalesce(retained.class, 'documentation')
$$;

-- What erasing this person would find, and what of it would stay and why.
create or replace function {audit}.preview_erasure(person uuid)
returns table (
    at_sequence bigint, event_type text, property text, acting_for text, class text, kept_until timestamptz
)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select event.seq_id, event.type, text.property, text.acting_for, text.class, text.kept_until
    from {hub}.mt_events event
    cross join lateral {audit}.texts_in(event, person) as text
    where event.data::text like '%' || person::text || '%'
    order by event.seq_id, text.property
$$;

-- Texts that stay for a body, in the events after one number and up to another.
create or replace function {audit}.count_kept(person uuid, after_sequence bigint, last_sequence bigint) returns bigint
language sql stable set search_path = pg_catalog, pg_temp as $$
    select count(*)
    from {hub}.mt_events event
    cross join lateral {audit}.texts_in(event, person) as text
    where
        event.seq_id > after_sequence
        and event.seq_id <= last_sequence
        and event.data::text like '%' || person::text || '%'
        and text.kept_until is not null
$$;

-- Empties what may go in the events after one number and up to another, and answers their numbers. The hash of the
-- command's input goes with the words, since short ones can be guessed from it.
create or replace function {audit}.mask_between(person uuid, after_sequence bigint, last_sequence bigint)
returns bigint[]
language sql volatile set search_path = pg_catalog, pg_temp as $$
    with found as materialized (
        select
            event.seq_id,
            jsonb_object_agg(
                text.property,
                case jsonb_typeof(event.data -> text.property)
                    when 'string' then '""'::jsonb
                    else {audit}.mask(event.data -> text.property, person)
                end
            ) as masked
        from {hub}.mt_events event
        cross join lateral {audit}.texts_in(event, person) as text
        where
            event.seq_id > after_sequence
            and event.seq_id <= last_sequence
            and event.data::text like '%' || person::text || '%'
            and text.kept_until is null
        group by event.seq_id
    ),
    changed as (
        update {hub}.mt_events event
        set
            data = event.data || found.masked,
            headers = case when jsonb_typeof(event.headers) = 'object' then event.headers - 'inputHash' else event.headers end
        from found
        where event.seq_id = found.seq_id
        returning event.seq_id
    )
    select coalesce(array_agg(seq_id order by seq_id), '{}') from changed
$$;

-- The one way by which words leave the log. Answers no row when there is nothing to do: this erasure was done before, or
-- nothing more of an erased person may go. The log is searched before the append lock is taken; under it only what came
-- meanwhile. It ends with an event, whose number makes every writer look again.
create or replace function {audit}.erase_person(erasure uuid, erased uuid, asked text, why text)
returns table (at_sequence bigint, masked_sequences bigint[], kept_texts bigint)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    head bigint;
    recorded timestamptz;
begin
    if exists (select from {audit}.erasures done where done.id = erasure) then
        return;
    end if;
    select coalesce(max(event.seq_id), 0) into head from {hub}.mt_events event;
    masked_sequences := {audit}.mask_between(erased, 0, head);
    kept_texts := {audit}.count_kept(erased, 0, head);
    perform pg_advisory_xact_lock(hashtextextended('{hub}.append', 0));
    -- Another node, started at the same moment, has done the same.
    if exists (select from {audit}.erasures done where done.id = erasure) then
        return;
    end if;
    masked_sequences := masked_sequences || {audit}.mask_between(erased, head, 9223372036854775807);
    kept_texts := kept_texts + {audit}.count_kept(erased, head, 9223372036854775807);
    if cardinality(masked_sequences) = 0 and exists (select from {audit}.erasures done where done.person = erased) then
        return;
    end if;

    -- What a projection said about an event that it could not take may quote it.
    update {hub}.mt_doc_deadletterevent letter
    set data = jsonb_set(letter.data, '{ExceptionMessage}', '""')
    where
        letter.data ? 'ExceptionMessage'
        and letter.data ->> 'EventSequence' in (select masked::text from unnest(masked_sequences) as masked);

    recorded := greatest(
        clock_timestamp(), (select event.timestamp from {hub}.mt_events event order by event.seq_id desc limit 1)
    );
    at_sequence := nextval('{hub}.mt_events_sequence');
    insert into {hub}.mt_streams (id, version, timestamp, created) values (erasure, 1, recorded, recorded);
    insert into {hub}.mt_events (
        seq_id, id, stream_id, version, data, type, timestamp, mt_dotnet_type, headers, user_name
    )
    values (
        at_sequence, gen_random_uuid(), erasure, 1,
        jsonb_build_object('PersonId', erased, 'Masked', to_jsonb(masked_sequences)),
        'person_erased', recorded, 'Hub.EventStore.PersonErased, Hub.EventStore', '{"command": "ErasePerson"}', asked
    );

    insert into {audit}.erasures (id, person, asked_by, reason, at, login, sequence, masked, kept)
    values (
        erasure, erased, asked, why, recorded, session_user, at_sequence, cardinality(masked_sequences), kept_texts
    );
    perform pg_notify('{hub}_events', at_sequence::text);
    return next;
end
$$;

-- A body says that its archive has what was written with its hat before this time. What erased persons wrote so may go then.
create or replace function {audit}.confirm_transfer(transfer uuid, hat text, before timestamptz, confirmed text)
returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    insert into {audit}.transfers (id, acting_for, recorded_before, confirmed_by, at, login)
    values (transfer, hat, before, confirmed, clock_timestamp(), session_user)
    on conflict (id) do nothing
$$;
