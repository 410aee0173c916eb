-- In every version that has this text.
update journey_items
set fields = jsonb_set(fields, array[$2::text], (fields -> $2::text) || '{"markdown": null}'::jsonb)
where id = $1::uuid and (fields -> $2::text ->> 'sequence')::bigint = $3::bigint
