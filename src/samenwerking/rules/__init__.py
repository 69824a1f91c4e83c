"""Law and good practice: rules, and the engine that checks them."""
