-- e: an experience. Whom its unpublished versions are for.
(@SeesAll or e.municipality = any(@ContactOf) or e.network = any(@Facilitated))
