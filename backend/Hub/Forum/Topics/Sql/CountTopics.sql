select t.network, count(*)::integer
from hub_read.topics as t
where
    t.network = any(@wanted)
    and (@focusArea = '' or @focusArea = any(t.focus_areas))
    and {{VisibleTopics}}
group by t.network
