select coalesce(max(seq_id), 0) from {hub}.mt_events
