-- t: a tour. Who arranges it: those who run one of its networks, and its hosts.
(@SeesAll or t.networks && @Facilitated or @PersonId = any(t.hosts))
