select h.journey_id, h.language, h.about, h.asked_at
from
    hub_read.journey_help as h
    join hub_read.journeys as j on j.id = h.journey_id
where
    h.journey_id = any(@ids)
    and {{SupportedJourneys}}
    and h.asked_at <= @at
    and (h.ended_at is null or h.ended_at > @at)
