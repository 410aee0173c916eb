-- c: a comment as it stood at a number of the log; the highest number is now.
(c.from_seq <= @sequence and c.to_seq > @sequence)
