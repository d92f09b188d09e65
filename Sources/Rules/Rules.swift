// Rules: rule sets, from the YAML file to sentences in Portuguese. Pure: no I/O, no clock.
//
// Catalogue/   which attributes there are and what they may be used for
// File/        the rule-set file, parsed with located problems
// Functions/   the domain's functions in CEL: week, geo, occupation, licence, dates, formats
// Compiling/   every expression checked, nothing published that does not check
// Evaluating/  a vacancy verified, a pair judged: fast, no texts
// Explaining/  the same once more with every input written down, as canonical JSON and as sentences
// Testing/     the tests a rule set carries
