/// What libFuzzer calls for every input; the return value is always 0.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    RuleFuzzer.run(UnsafeBufferPointer(start: bytes, count: count))
    return 0
}
