select id from {audit}.erasures
union all
select id from {audit}.transfers
