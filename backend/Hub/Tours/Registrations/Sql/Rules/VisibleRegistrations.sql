-- r: a registration, t: its tour. The delegate, those who register for the same municipality or body, who arranges it.
(r.person = @PersonId or r.acting_for = any(@RegistersFor) or {{ArrangedTours}})
