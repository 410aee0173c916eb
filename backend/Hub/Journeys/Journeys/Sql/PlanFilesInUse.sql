select distinct fields ->> 'planFile'
from hub_read.journey_items
where kind = 'Journey' and fields ->> 'planFile' = any(@hashes)
