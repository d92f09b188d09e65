// Office: a plausible invented office, for the demo, for measurements and for tests. Pure but for Writing/: no clock, no randomness but
// the seed's. Nobody in it exists.
//
// Chance/     reproducible dice and odds
// Calendar/   hours of the week, the legal floor of pay
// Places/     municipalities and neighbourhoods around Vitória
// Work/       occupations, the trades of employers, shifts
// Employers/  who offers vacancies
// Vacancies/  what they offer, a few of them with something to object to
// People/     who is matched, what is known of them and what is not
// Writing/    the whole of it into a database, in one transaction
