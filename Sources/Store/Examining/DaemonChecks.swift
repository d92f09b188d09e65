import Postgres

/// Somebody works.
enum ExamineLease: StoreStatement, DoctorCheck {
    static let code = "ENC-D14"
    static let subject = "lease"
    static let scope = DoctorScope.schema
    static let sql = """
        select owner, epoch,
               case when isfinite(lease_until) then extract(epoch from lease_until - clock_timestamp())::float8 end
        from capture.cursor where name = 'placement'
        """

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        guard let row = try await connection.query(sql).optional((String?, Int64, Double?).self) else {
            return .fault(
                "capture.cursor has no row", remedy: "insert into capture.cursor (name) values ('placement'); then restart encaminhad.")
        }
        return judge(owner: row.0, epoch: row.1, secondsLeft: row.2)
    }

    /// - Parameter secondsLeft: nil when it was given up, or never taken.
    static func judge(owner: String?, epoch: Int64, secondsLeft: Double?) -> Judgement {
        let longest = Double(Lease.longest.components.seconds)
        guard let owner, let secondsLeft, secondsLeft > 0 else {
            let last = owner.map { name in
                secondsLeft.map { "; \(name) let it run out \(Wording.age(-$0)) ago" } ?? "; \(name) gave it up in order"
            }
            return .fault(
                "nobody holds it\(last ?? ", and nobody ever did")",
                remedy: "Start the daemon: `systemctl start encaminhad`; `journalctl -u encaminhad` says why it stopped.")
        }
        // More than is ever taken: the database's clock went back after it was.
        if secondsLeft > longest {
            return .attention(
                "\(owner) holds it for \(Wording.age(secondsLeft)) more, though no lease is longer than \(Wording.age(longest))",
                remedy:
                    "The database's clock was set back. Should that instance stop, `update capture.cursor set lease_until = '-infinity'`.")
        }
        return .ok("\(owner), epoch \(epoch)")
    }
}

/// The daemon reads what is written for it.
enum ExamineBacklog: StoreStatement, DoctorCheck {
    static let code = "ENC-D15"
    static let subject = "changes to read"
    static let scope = DoctorScope.schema
    /// Of what was committed before a snapshot, what the cursor has not passed.
    static let sql = """
        select count(*), coalesce(extract(epoch from clock_timestamp() - min(l.noted_at))::float8, 0),
               coalesce(bool_or(c.lease_until > clock_timestamp()), false)
        from capture.change_log l, capture.cursor c
        where c.name = 'placement' and pg_visible_in_snapshot(l.xid, $1) and \(ReadBacklog.isUnread)
        """

    static func examine(_ connection: Connection, _ doctor: Doctor) async throws -> Judgement {
        let now = try await connection.query("select pg_current_snapshot()").one(Snapshot.self)
        let begin = ContinuousClock.now
        while true {
            let row = try await connection.query(sql, [now]).one((Int, Double, Bool).self)
            let waited = ContinuousClock.now - begin
            // A change may have been noted long before its commit. Whether it waits for the daemon can only be told by watching it.
            if row.0 == 0 || !row.2 || waited >= doctor.patience {
                return judge(unread: row.0, oldest: row.1, isHeld: row.2, waited: waited)
            }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    static func judge(unread: Int, oldest: Double, isHeld: Bool, waited: Duration) -> Judgement {
        guard unread > 0 else { return .ok("none") }
        let finding = "\(Wording.count(unread, "change")) unread, the oldest noted \(Wording.age(oldest)) ago"
        return isHeld
            ? .fault(
                "\(finding), and \(Wording.age(Double(waited.components.seconds))) of waiting did not help",
                remedy: "See `journalctl -u encaminhad`. It may be loading a large office, waiting for a lock, or stuck: then restart it.")
            : .attention("\(finding)", remedy: "They wait for a daemon: see \(ExamineLease.code). Nothing is lost.")
    }
}

/// The log is cut where the cursor has passed.
enum ExamineChangeLog: StoreStatement, DoctorCheck {
    static let code = "ENC-D16"
    static let subject = "change log"
    static let scope = DoctorScope.schema
    static let sql = """
        select count(*), count(*) filter (where l.xid < pg_snapshot_xmin(c.snapshot)), pg_total_relation_size('capture.change_log'),
               coalesce(pg_snapshot_xmax(pg_current_snapshot())::text::bigint - min(l.xid::text::bigint), 0)
        from capture.cursor c left join capture.change_log l on true
        where c.name = 'placement' and l.xid is not null
        """

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        let row = try await connection.query(sql).one((Int, Int, Int64, Int64).self)
        return judge(entries: row.0, passed: row.1, bytes: row.2, oldest: row.3)
    }

    /// - Parameters:
    ///   - passed: Entries that no reader needs any more.
    ///   - oldest: How many transactions ago the oldest entry was written.
    static func judge(entries: Int, passed: Int, bytes: Int64, oldest: Int64) -> Judgement {
        let finding =
            entries == 0
            ? "empty, \(Wording.bytes(bytes))"
            : "\(Wording.count(entries, "entry", plural: "entries")), \(Wording.bytes(bytes)), the oldest \(Wording.count(Int(oldest), "transaction")) ago"
        if passed > 1_000_000 {
            return .attention(
                "\(finding); \(passed) could be removed",
                remedy: "The daemon prunes at every poll: see that it runs, that --poll-interval is not too long, and ENC-D17.")
        }
        return bytes > 1 << 30
            ? .attention("\(finding)", remedy: "`vacuum full capture.change_log` gives the space back; it locks out writers while it runs.")
            : .ok(finding)
    }
}

/// Every pair can be judged.
enum ExamineFailures: StoreStatement, DoctorCheck {
    static let code = "ENC-D26"
    static let subject = "failures set aside"
    static let scope = DoctorScope.schema
    static let sql = "select count(*), coalesce(extract(epoch from clock_timestamp() - min(first_at))::float8, 0) from capture.failure"

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        let (count, age) = try await connection.query(sql).one((Int, Double).self)
        return count == 0
            ? .ok("none")
            : .attention(
                "\(count), the first since \(Wording.age(age))",
                remedy: "`encaminha failures list` says which and why. Mend the rule or the row; the entry goes by itself.")
    }
}

/// Who asks why somebody was not proposed is answered.
enum ExamineQuestions: StoreStatement, DoctorCheck {
    static let code = "ENC-D27"
    static let subject = "open questions"
    static let scope = DoctorScope.schema
    static let sql = """
        select count(*), count(*) filter (where asked_at < clock_timestamp() - interval '1 minute')
        from placement.question where answer is null
        """

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        let (open, old) = try await connection.query(sql).one((Int, Int).self)
        return old == 0
            ? .ok(open == 0 ? "none" : "\(open), all of the last minute")
            : .attention(
                "\(Wording.count(old, "question")) of staff unanswered for more than a minute",
                remedy: "The daemon answers within seconds: see \(ExamineLease.code) and \(ExamineBacklog.code).")
    }
}
