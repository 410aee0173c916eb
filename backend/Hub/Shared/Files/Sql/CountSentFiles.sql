select count(*)::integer from hub_rows.file_senders where person_id = @person and sent_at > @since
