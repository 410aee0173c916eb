insert into hub_rows.tour_drafts as d (id, networks, document, revision, based_on, saved_by, saved_at)
values (@id, @networks, @document, @revision + 1, @basedOn, @person, @now)
on conflict (id) do update set
    networks = excluded.networks,
    document = excluded.document,
    revision = excluded.revision,
    based_on = excluded.based_on,
    saved_by = excluded.saved_by,
    saved_at = excluded.saved_at
where d.revision = @revision
