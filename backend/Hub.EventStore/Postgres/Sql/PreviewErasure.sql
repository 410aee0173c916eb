select at_sequence, event_type, property, acting_for, class, kept_until from {audit}.preview_erasure($1)
