with
    before as (
        update journey_items set to_seq = $2::bigint
        where id = $1::uuid and to_seq = 9223372036854775807
        returning
            journey_id, lane, kind,
            fields || $3::jsonb || jsonb_build_object('version', (fields ->> 'version')::integer + 1) as fields
    )
insert into journey_items (
    id, from_seq, journey_id, lane, kind, parent_id, rank, weight, status, percent, due_on, fields
)
select
    $1::uuid, $2::bigint, journey_id, lane, kind, (fields ->> 'parent')::uuid, (fields ->> 'rank')::numeric,
    (fields ->> 'weight')::double precision, fields ->> 'status', (fields ->> 'percent')::integer,
    (fields ->> 'dueOn')::date, fields
from before
