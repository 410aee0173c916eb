-- b: what a municipality has arranged with those who run the network. The two of them.
(@SeesAll or b.network = any(@Facilitated) or b.municipality = any(@ContactOf))
