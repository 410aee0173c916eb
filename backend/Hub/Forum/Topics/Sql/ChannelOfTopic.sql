select 'network/' || network || case visibility when 'OPEN' then '' else '/members' end from topics where id = $4
