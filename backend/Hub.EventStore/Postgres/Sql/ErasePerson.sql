select at_sequence, masked_sequences, kept_texts from {audit}.erase_person($1, $2, $3, $4)
