select type, mt_dotnet_type, count(*), min(seq_id), count(bdata)
from {hub}.mt_events
group by type, mt_dotnet_type
order by min(seq_id)
