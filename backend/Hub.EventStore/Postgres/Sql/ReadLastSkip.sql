select coalesce(max(ending_sequence), 0) from {hub}.mt_high_water_skips
