select fingerprint, last_seq_id, started_at from {next}.rebuild
