-- s: a statement. Members of its county's network; @seen are the municipalities of the networks that the reader is a member of.
(@SeesAll or s.municipality = any(@seen))
