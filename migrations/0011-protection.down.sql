drop policy protected on avstamp.person;
