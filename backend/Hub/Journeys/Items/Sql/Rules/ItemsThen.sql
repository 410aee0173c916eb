-- Journeys (j), with what stood in them (i) at a number of the log. PostgreSQL can only guess how much the index over lane and
-- validity finds. The journey is asked for outside of it, and `offset 0` keeps it there; and it is asked for in a way that
-- says nothing of how seldom it is so: taken for few, the items were joined to each other row by row.
hub_read.journeys as j
    join lateral (
        select *
        from hub_read.journey_items
        where box(point(lane, from_seq), point(lane, to_seq - 1)) && box(point(j.lane, @sequence), point(j.lane, @sequence))
        offset 0
    ) as i on coalesce(i.journey_id = j.id, false)
