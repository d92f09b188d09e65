import Testing

@testable import Operations

#if DEBUG
    @Suite("A fail point")
    struct FailPointTests {
        @Test("acts the n-th time its step is reached, once, and other steps do not count")
        func counts() {
            let plan = FailPoint.Plan("writing:2:kill,loaded:1:stop")
            #expect(plan.next(.read) == nil)
            #expect(plan.next(.writing) == nil)
            #expect(plan.next(.loaded) == .stop)
            #expect(plan.next(.writing) == .kill)
            #expect(plan.next(.writing) == nil)
            #expect(plan.next(.loaded) == nil)
        }

        @Test("that cannot be read does nothing", arguments: ["", "writing", "writing:0:kill", "writing:1:sing", "nowhere:1:kill", "::,:"])
        func unreadable(text: String) {
            let plan = FailPoint.Plan(text)
            for point in FailPoint.allCases { #expect(plan.next(point) == nil) }
        }
    }
#endif
