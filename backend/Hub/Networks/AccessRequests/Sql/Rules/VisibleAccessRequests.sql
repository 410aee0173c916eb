-- a: a request for access. Who asked, and those who run the network.
(@SeesAll or a.network = any(@Facilitated) or a.person_id = @PersonId)
