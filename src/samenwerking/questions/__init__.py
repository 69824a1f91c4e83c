"""What a collaboration can be asked; each answer is a value with rows."""
