/// Every fault that is played, and every one that is not with the reason.
package enum Catalogue {
    /// In the catalogue's order.
    package static let faults: [Fault] =
        (processFaults + starvationFaults + serverFaults + replicationFaults + resourceFaults + rightsFaults + networkFaults + timeFaults
        + changeFaults
        + decisionFaults + dataFaults).sorted { $0.code < $1.code }

    /// A fault of the groups A to F that is not played here.
    package struct LeftOut: Sendable {
        package let code: String
        package let title: String
        package let reason: String
    }

    package static func named(_ code: String) -> Fault? { faults.first { $0.code == code } }
}
