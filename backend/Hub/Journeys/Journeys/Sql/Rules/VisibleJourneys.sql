-- j: a municipality's journey, with @municipalities: the actor's own and those of the networks they run.
(@SeesAll or j.municipality = any(@municipalities) or (j.is_published and @SeesOpen))
