select name, version from {rows}.read_models
