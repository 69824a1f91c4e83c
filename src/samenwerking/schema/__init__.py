"""What a class of the model says of its own fields, once, for all who read or make its values."""
