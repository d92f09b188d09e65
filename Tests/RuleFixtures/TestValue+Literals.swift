package import Rules

/// What is known of a row, by attribute name; what is not named is unknown.
package typealias Known = [String: RuleSetFile.TestValue]

extension RuleSetFile.TestValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByFloatLiteral, ExpressibleByArrayLiteral
{
    package init(stringLiteral text: String) { self = .scalar(text) }
    package init(integerLiteral number: Int) { self = .scalar(String(number)) }
    package init(booleanLiteral flag: Bool) { self = .scalar(String(flag)) }
    package init(floatLiteral number: Double) { self = .scalar(String(number)) }
    package init(arrayLiteral values: Self...) { self = .list(values) }
}
