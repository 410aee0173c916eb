update {next}.rebuild set last_seq_id = $1
