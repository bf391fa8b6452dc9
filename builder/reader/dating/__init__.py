"""Works out the day and the year of the event: each clue names the years it allows, `weighing` joins them."""
