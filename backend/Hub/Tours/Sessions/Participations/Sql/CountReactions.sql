select kind, sum(count)::integer from hub_read.session_reactions where session_id = @session group by kind order by kind
