select post_id, kind
from hub_read.reactions
where post_id = any(@posts) and person_id = @person
