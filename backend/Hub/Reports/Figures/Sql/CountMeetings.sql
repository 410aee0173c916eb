-- Stops of a network that were held in a time, the county's municipalities that were there, and how many came for them.
with
    held as (
        select s.id
        from hub_read.stops as s join hub_read.tours as t on t.id = s.tour_id
        where
            @network = any(t.networks) and s.status <> 'Cancelled' and not t.is_cancelled
            and coalesce(s.last_date, s.date) between @from and @to
    )
select
    (select count(*)::integer from held),
    count(distinct r.acting_for)::integer,
    count(r.id)::integer
from hub_read.registrations as r
where r.stop in (select id from held) and r.status = 'Registered' and r.acting_for = any(@numbers)
