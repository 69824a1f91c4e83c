"""What differs between two collaborations, or between two days of one."""
