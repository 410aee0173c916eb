select distinct s.slides
from hub_read.sessions as s
where s.slides = any(@hashes) and {{VisibleSessions}}
