// The module CEL: the Common Expression Language (<https://cel.dev>), without protobuf messages.
//
// A source text is turned into an expression, checked, and evaluated in one of two ways:
//
// - `Syntax/` turns text into an ``Expression``: lexer, Pratt parser, macros, located diagnostics.
// - `Checking/` turns an ``Expression`` into a ``TypedExpression``: names, overloads, gradual types. What does not check does not run.
// - `Evaluation/` plans a ``TypedExpression`` into a tree of nodes and evaluates it row by row: values, errors, unknowns.
// - `Columnar/` evaluates the same ``TypedExpression`` over columns: the same outcome on every row, many rows at a time.
// - `Library/` declares the functions of the language and of its extensions; `Patterns/` and `TimeZones/` are what they need.
// - `Cost/` bounds the steps that evaluations take, before there is a row.
//
// `Conformance/` runs the public conformance suite. The module knows no job, no SQL, no file and no clock.
// Its face is ``Environment`` (declare, compile), ``Program`` (evaluate), ``Activation`` (what the caller supplies) and ``Outcome``.
