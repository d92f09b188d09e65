// Matching: attributes in, shortlists out. Pure: no I/O, no clock, no randomness.
//
// Columns/     the people and the vacancies in memory
// Ranking/     who may take which vacancy, in what order
// Allocation/  the places of vacancies and people, filled in that order
