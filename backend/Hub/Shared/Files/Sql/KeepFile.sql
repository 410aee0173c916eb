with file as (
    insert into hub_rows.files (hash, kind, size, width, height, touched_at)
    values (@hash, @kind, @size, @width, @height, @now)
    on conflict (hash) do update set touched_at = excluded.touched_at
    returning hash
)
insert into hub_rows.file_senders (hash, person_id, name, sent_at)
select hash, @person, @name, @now from file
on conflict (hash, person_id) do update set name = excluded.name, sent_at = excluded.sent_at
