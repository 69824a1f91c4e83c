"""How much the agendas of different municipalities overlap, and what they can learn from each other."""
