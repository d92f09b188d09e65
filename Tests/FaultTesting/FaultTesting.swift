// FaultTesting: the catalogue of faults, and the stage on which each is played against the built daemon: a PostgreSQL of its own, an
// office, people and employers at work, and a judge who asks afterwards for everything that must hold.
//
// A library, because two programs play it: `encaminha-faults` (all of it, `make test-faults`) and FaultTests (a sample, in `make test`).
