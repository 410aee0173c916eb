select coalesce(max(seq_id), 0) from {hub}.mt_events where type = 'person_erased'
