import CLibPQ

/// libpq's list of connection options.
enum ConninfoOptions {
    /// Those that have a value, in libpq's order.
    static func values(_ options: UnsafePointer<PQconninfoOption>) -> [ConnectionTarget.Setting] {
        var settings: [ConnectionTarget.Setting] = []
        var option = unsafe options
        // The list ends with an option without a keyword.
        while let keyword = unsafe option.pointee.keyword {
            if let value = unsafe option.pointee.val {
                settings.append(unsafe .init(keyword: LibPQText.text(keyword), value: LibPQText.text(value)))
            }
            unsafe option += 1
        }
        return settings
    }
}
