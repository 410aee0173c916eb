select not exists (select from {hub}.mt_events) and not exists (select from {hub}.mt_streams)
