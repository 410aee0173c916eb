insert into {hub}.mt_doc_deadletterevent (id, data, mt_last_modified, mt_dotnet_type)
values ($1, $2, now(), 'JasperFx.Events.Daemon.DeadLetterEvent')
on conflict (id) do update set data = excluded.data, mt_last_modified = excluded.mt_last_modified
