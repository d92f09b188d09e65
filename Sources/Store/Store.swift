// Store: between tables and the values the rest of the house speaks of. The only SQL text in Swift is here.
//
// Schema/    migrations, roles, code lists and rule sets, as `encaminha migrate` puts them into a database
// Reading/   snapshots: everything, or what changed since
// Writing/   the one door through which the daemon writes, and the lease that guards it
// Verifying/ everything computed again from nothing and compared
// Examining/ the questions of `encaminha doctor`, each with its code and what to do
