// OfficeRows: an invented office as the rows that rules read, without a database. For measurements and for tests.
//
// AttributeRows.swift         what the attribute views would show of a generated office
// AttributeRows+Spread.swift  the same office spread over a whole state
// EmbeddedRules.swift         the default rule set with the catalogue and code lists compiled in
