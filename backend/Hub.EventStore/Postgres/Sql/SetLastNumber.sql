select setval('{hub}.mt_events_sequence', greatest($1, 1), $1 > 0)
