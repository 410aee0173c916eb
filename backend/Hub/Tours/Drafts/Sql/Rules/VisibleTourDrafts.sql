-- d: a tour's draft, t: the tour as it is published. Those who run one of the draft's networks, and the tour's hosts.
(@SeesAll or d.networks && @Facilitated or @PersonId = any(t.hosts))
