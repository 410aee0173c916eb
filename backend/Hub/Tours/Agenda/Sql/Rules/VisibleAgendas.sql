-- t: a tour. Its meetings' agendas are for the members of its networks, and for those who arrange it.
(t.networks && @Networks or {{ArrangedTours}})
