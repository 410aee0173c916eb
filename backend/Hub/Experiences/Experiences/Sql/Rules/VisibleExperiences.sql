-- e: an experience. Anybody once it is published; before and after, its municipality's contacts and those who review; and
-- who has taken it into use keeps it, with those who run their network; one that was hidden, those who may show it again.
(
    e.is_public
    or {{InsideExperiences}}
    or (e.hidden_at is not null and e.network = any(@Moderated))
    or exists (
        select from hub_read.adoptions as own
        where own.experience_id = e.id and (own.municipality = any(@ContactOf) or own.network = any(@Facilitated))
    )
)
