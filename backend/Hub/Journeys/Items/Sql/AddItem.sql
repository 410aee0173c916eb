insert into journey_items (
    id, from_seq, journey_id, lane, kind, parent_id, rank, weight, status, percent, due_on, fields
)
select
    $1::uuid, $2::bigint, $3::uuid, $4::integer, $5::text, ($6::jsonb ->> 'parent')::uuid, ($6::jsonb ->> 'rank')::numeric,
    ($6::jsonb ->> 'weight')::double precision, $6::jsonb ->> 'status', ($6::jsonb ->> 'percent')::integer,
    ($6::jsonb ->> 'dueOn')::date, $6::jsonb || '{"version": 1}'::jsonb
where not exists (select from journey_items where id = $1::uuid and to_seq = 9223372036854775807)
