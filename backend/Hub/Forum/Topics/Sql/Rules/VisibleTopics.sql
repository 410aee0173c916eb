-- t: a topic, or what has its network and visibility. Members of the network; what is open, everybody with an office.
(@SeesAll or t.network = any(@Networks) or (t.visibility = 'OPEN' and @SeesOpen))
