select {audit}.confirm_transfer($1, $2, $3, $4)
