select count(*) from {hub}.mt_streams
