-- Journeys (j), with what stood in them (i) at a number of the log. The journey is asked for outside of what the index over
-- lane and validity finds, and `offset 0` keeps it there: PostgreSQL can only guess how much that index finds, and by chance
-- read all versions of each journey by its id instead.
hub_read.journeys as j
    join lateral (
        select *
        from hub_read.journey_items
        where box(point(lane, from_seq), point(lane, to_seq - 1)) && box(point(j.lane, @sequence), point(j.lane, @sequence))
        offset 0
    ) as i on i.journey_id = j.id
