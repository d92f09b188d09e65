// Parts over integers, each in lanes of 64 bits, and beside it of 32 where all values are known to fit: the cells of columns are often
// narrow, constants small, and then no operation can overflow.
extension ColumnarCompiler {
    mutating func integers(_ source: Run.Source, _ plan: PlanPart) -> LaneStep<Int64> {
        let step = IntColumnLane(source, plan)
        if case .slot(let index) = source, let range = ranges[index], range.isNarrow {
            step.narrow = NarrowStep(step: NarrowColumnLane(source, plan), range: range)
            dependsOnRanges = true
        }
        return step
    }

    func constant(_ value: Int64?, unknown: Bool = false, _ plan: PlanPart) -> LaneStep<Int64> {
        let step = ConstantLane(value, unknown: unknown, plan)
        guard let value else {
            step.narrow = NarrowStep(step: ConstantLane<Int32>(nil, unknown: unknown, plan), range: 0...0)
            return step
        }
        if let narrow = Int32(exactly: value) { step.narrow = NarrowStep(step: ConstantLane(narrow, plan), range: value...value) }
        return step
    }

    /// Two operands that fit both; notes that somebody asked.
    mutating func narrow(_ a: LaneStep<Int64>, _ b: LaneStep<Int64>) -> (NarrowStep, NarrowStep)? {
        dependsOnRanges = true
        guard let a = a.narrow, let b = b.narrow else { return nil }
        return (a, b)
    }

    mutating func conditional(
        _ test: TruthStep, _ yes: LaneStep<Int64>, _ no: LaneStep<Int64>, _ plan: PlanPart
    ) -> LaneStep<Int64> {
        let step = ConditionalLane(test, yes, no, plan)
        if let (a, b) = narrow(yes, no) {
            let range = min(a.range.lowerBound, b.range.lowerBound)...max(a.range.upperBound, b.range.upperBound)
            step.narrow = NarrowStep(step: ConditionalLane(test, a.step, b.step, plan), range: range)
        }
        return step
    }

    mutating func negated(_ operand: LaneStep<Int64>, _ plan: PlanPart) -> LaneStep<Int64> {
        let step = UnaryLane<Int64, Int64>(
            operand, plan, ArithmeticBody.checked { (0 as Int64).subtractingReportingOverflow($0 as Int64) })
        if let (a, _) = narrow(operand, operand), (-a.range.upperBound ... -a.range.lowerBound).isNarrow {
            step.narrow = NarrowStep(
                step: UnaryLane<Int32, Int32>(a.step, plan, ArithmeticBody.total { 0 &- ($0 as Int32) }),
                range: -a.range.upperBound ... -a.range.lowerBound)
        }
        return step
    }

    mutating func doubles(_ operand: LaneStep<Int64>, _ plan: PlanPart) -> LaneStep<Double> {
        if let (a, _) = narrow(operand, operand) { return UnaryLane(a.step, plan, ArithmeticBody.total { Double($0 as Int32) }) }
        return UnaryLane(operand, plan, ArithmeticBody.total { Double($0 as Int64) })
    }

    /// A function of two integers; `nil` for one without a kernel.
    mutating func integers(_ name: String, _ a: LaneStep<Int64>, _ b: LaneStep<Int64>, _ plan: PlanPart) -> LaneStep<Int64>? {
        let divisor = name == "_/_" ? (b as? ConstantLane<Int64>)?.value : nil
        let step: LaneStep<Int64>
        if let body = divisor.flatMap({ ArithmeticBody.dividing(by: $0) }) {
            step = UnaryLane(a, plan, body)
        } else if let body = ArithmeticBody.ints(name) ?? ArithmeticBody.extremum(name, Int64.self) {
            step = BinaryLane(a, b, plan, body)
        } else {
            return nil
        }
        if let (a, b) = narrow(a, b) { step.narrow = narrowed(name, a, b, plan) }
        return step
    }

    private func narrowed(_ name: String, _ a: NarrowStep, _ b: NarrowStep, _ plan: PlanPart) -> NarrowStep? {
        guard let range = ClosedRange<Int64>.arithmetic(name)?(a.range, b.range), range.isNarrow else { return nil }
        let step: LaneStep<Int32>
        if name == "_/_" {
            // By a constant, of numbers whose magnitude fits 31 bits.
            guard b.range.lowerBound == b.range.upperBound, a.range.lowerBound > Int64(Int32.min),
                let body = ArithmeticBody.dividingNarrow(by: b.range.lowerBound)
            else { return nil }
            step = UnaryLane(a.step, plan, body)
        } else if name == "_*_", let factor = (b.step as? ConstantLane<Int32>)?.value {
            step = UnaryLane(a.step, plan, ArithmeticBody.multiplying(by: factor))
        } else if name == "_*_", let factor = (a.step as? ConstantLane<Int32>)?.value {
            step = UnaryLane(b.step, plan, ArithmeticBody.multiplying(by: factor))
        } else if let body = ArithmeticBody.narrow(name) ?? ArithmeticBody.extremum(name, Int32.self) {
            step = BinaryLane(a.step, b.step, plan, body)
        } else {
            return nil
        }
        return NarrowStep(step: step, range: range)
    }
}

extension ClosedRange<Int64> {
    fileprivate var isNarrow: Bool { lowerBound >= Int64(Int32.min) && upperBound <= Int64(Int32.max) }
}

extension ValueColumn {
    /// Where the cells of a column of integers lie; `nil` for another column.
    var integerRange: ClosedRange<Int64>? {
        switch storage {
        case .int8: Int64(Int8.min)...Int64(Int8.max)
        case .int16: Int64(Int16.min)...Int64(Int16.max)
        case .int32: Int64(Int32.min)...Int64(Int32.max)
        case .int64: Int64.min...Int64.max
        default: nil
        }
    }
}
