-- c: a contribution, k: the call it answers. Who proposed it, and the committee.
(c.author_id = @PersonId or @PersonId = any(k.committee))
