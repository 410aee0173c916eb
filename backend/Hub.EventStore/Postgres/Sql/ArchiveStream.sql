select {audit}.archive_stream($1)
