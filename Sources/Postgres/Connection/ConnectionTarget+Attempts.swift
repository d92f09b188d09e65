/// How a target becomes attempts: what we set where the target says nothing, and one attempt per host.
///
/// libpq would go through several hosts by itself, but without a time limit for each when it must not block: a host that swallows packets
/// would use up the whole deadline.
extension ConnectionTarget {
    /// A dead peer is noticed in 10 s when data is under way and in 11 s when idle: where `tcp_user_timeout` is set, Linux gives up at the
    /// first probe after it, whatever the count; elsewhere in 5 + 3·3 s. Kerberos is not tried, which is slow where it is not set up. All of
    /// them yield to the target; `gssencmode` also to its environment variable.
    private static let defaults = [
        Setting(keyword: "keepalives_idle", value: "5"),
        Setting(keyword: "keepalives_interval", value: "3"),
        Setting(keyword: "keepalives_count", value: "3"),
        Setting(keyword: "tcp_user_timeout", value: "10000"),
        Setting(keyword: "fallback_application_name", value: "encaminha"),
    ]

    /// The settings as libpq gets them.
    ///
    /// - Parameter isInEnvironment: Whether an environment variable is set.
    func completed(isInEnvironment: (String) -> Bool) -> [Setting] {
        var all = settings.filter { $0.keyword != "client_encoding" }
        // Not a default: every text of ours is decoded as UTF-8.
        all.append(Setting(keyword: "client_encoding", value: "UTF8"))
        if !isInEnvironment("PGGSSENCMODE"), self["gssencmode"] == nil { all.append(Setting(keyword: "gssencmode", value: "disable")) }
        return all + Self.defaults.filter { self[$0.keyword] == nil }
    }

    /// Overrides for each host in turn, from what libpq resolved; empty when there is one host and libpq can go on with it.
    ///
    /// `prefer-standby` takes two rounds: any standby, then any server.
    ///
    /// - Parameter resolved: The value of a keyword after environment and service file, empty strings as nil.
    static func attempts(resolved: (String) -> String?) -> [[Setting]] {
        func list(_ keyword: String) -> [Substring] { resolved(keyword)?.split(separator: ",", omittingEmptySubsequences: false) ?? [] }
        let (hosts, addresses, ports) = (list("host"), list("hostaddr"), list("port"))
        let count = max(hosts.count, addresses.count)
        // Lists of different lengths are libpq's to complain about.
        guard count > 1, hosts.isEmpty || hosts.count == count, addresses.isEmpty || addresses.count == count,
            ports.count <= 1 || ports.count == count
        else { return [] }
        let single = (0..<count).map { index in
            var settings: [Setting] = []
            if !hosts.isEmpty { settings.append(Setting(keyword: "host", value: String(hosts[index]))) }
            if !addresses.isEmpty { settings.append(Setting(keyword: "hostaddr", value: String(addresses[index]))) }
            if ports.count == count { settings.append(Setting(keyword: "port", value: String(ports[index]))) }
            return settings
        }
        guard resolved("target_session_attrs") == "prefer-standby" else { return single }
        return ["standby", "any"].flatMap { wanted in
            single.map { $0 + [Setting(keyword: "target_session_attrs", value: wanted)] }
        }
    }
}
