update journey_help set about = null where sequence = $1
