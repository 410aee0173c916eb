insert into hub_rows.slide_positions (session_id, page, moved_at) values (@session, @page, @now)
on conflict (session_id) do update set page = excluded.page, moved_at = excluded.moved_at
