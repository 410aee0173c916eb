-- j: a municipality's journey as those see it who work on it or support it, published or not. @municipalities as in
-- VisibleJourneys.
(@SeesAll or j.municipality = any(@municipalities))
