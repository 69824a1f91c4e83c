"""What a collaboration is made of."""
