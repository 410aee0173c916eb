select 'chat/' || wanted.network, count(c.id)::integer, coalesce(max(m.sequence), 0)
from
    (select @network as network) as wanted
    left join hub_rows.read_marks as m on m.person_id = @person and m.channel = 'chat/' || wanted.network
    left join hub_read.messages as c
        on c.network = wanted.network
        and c.sequence > coalesce(m.sequence, 0)
        and c.author_id <> @person
        and c.deleted_at is null
group by wanted.network
