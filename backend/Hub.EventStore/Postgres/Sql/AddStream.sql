insert into {hub}.mt_streams (id, version, timestamp, created)
values ($1, $2, $3, $3)
