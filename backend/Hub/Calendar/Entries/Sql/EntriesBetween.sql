-- Stops and the prize's rounds are for everybody, the jury's last day for its members; who is registered for them is told those alone who answer for it. Of slots those that are booked, for the two who meet.
select * from (
    select
        'Stop' as what, s.id, s.tour_id, coalesce(s.kind, t.kind) as kind,
        coalesce(s.title, case when s.place is null then t.title else t.title || ', ' || s.place end) as title,
        s.date, s.last_date, s.month, s.starts, s.ends, s.zone, s.place, s.status = 'Cancelled' as is_cancelled,
        t.is_sample, t.networks, null::text as municipality, r.is_own as is_registered
    from
        hub_read.stops as s
        join hub_read.tours as t on t.id = s.tour_id
        cross join lateral (
            select exists (
                select from hub_read.registrations as one
                where
                    one.stop = s.id
                    and one.status <> 'Cancelled'
                    and (one.person = @PersonId or one.acting_for = any(@RegistersFor))
            ) as is_own
        ) as r
    where
        (t.networks && @wanted or (@own and r.is_own))
        and (not @registered or r.is_own)
        and (
            (s.date <= @last and coalesce(s.last_date, s.date) >= @first)
            or (s.month >= @firstMonth and s.month <= @lastMonth)
        )
        and (@focusArea = '' or @focusArea = any(t.focus_areas))

    union all

    select
        'Deadline', s.id, s.tour_id, coalesce(s.kind, t.kind),
        coalesce(s.title, case when s.place is null then t.title else t.title || ', ' || s.place end),
        s.register_by, null, null, s.register_by_time, null, s.zone, null, s.status = 'Cancelled', t.is_sample,
        t.networks, null, r.is_own
    from
        hub_read.stops as s
        join hub_read.tours as t on t.id = s.tour_id
        cross join lateral (
            select exists (
                select from hub_read.registrations as one
                where
                    one.stop = s.id
                    and one.status <> 'Cancelled'
                    and (one.person = @PersonId or one.acting_for = any(@RegistersFor))
            ) as is_own
        ) as r
    where
        (t.networks && @wanted or (@own and r.is_own))
        and not @registered
        and s.register_by between @first and @last
        and (@focusArea = '' or @focusArea = any(t.focus_areas))

    union all

    select
        'Slot', b.id, null, 'guidance-meeting', null, b.date, null, null, b.starts,
        case when b.starts + make_interval(mins => b.minutes) > b.starts then b.starts + make_interval(mins => b.minutes) end,
        b.zone, b.place, false, b.is_sample, array[b.network], b.municipality,
        false
    from hub_read.slots as b
    where
        b.network = any(@wanted)
        and b.date between @first and @last
        and b.booking_id is not null
        and @focusArea = ''
        and {{VisibleBookings}}

    union all

    select
        d.what, p.id, null, null, null, d.date, null, null, null, null, 'Europe/Oslo', null, false, p.is_sample,
        array['national'], null, false
    from
        hub_read.prize_rounds as p
        cross join lateral (
            values
                ('PrizeNomination', p.nominate_to, not @registered),
                ('PrizeJudging', p.judge_to, @PersonId = any(p.jury)),
                ('PrizeAnnouncement', p.announce_on, not @registered)
        ) as d (what, date, is_shown)
    where 'national' = any(@wanted) and d.is_shown and d.date between @first and @last and @focusArea = ''
) as e
where cardinality(@kinds) = 0 or e.kind = any(@kinds)
order by coalesce(e.date::text, e.month || '-99'), e.starts nulls first, e.title, e.what, e.id
limit 1000
