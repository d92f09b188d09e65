/// Plain cells in memory of their own, in whole groups of 64, zero where nothing was written.
///
/// Why not an array: a kernel reads several columns at once and keeps its place in them between calls, which an array lends only inside a
/// closure. Unchecked: the cells are written only by the one ``ValueColumn`` or evaluator that holds the only reference to them.
@safe
final class Cells<Element: BitwiseCopyable>: @unchecked Sendable {
    /// A multiple of 64, but for a slice.
    let capacity: Int
    private let memory: UnsafeMutablePointer<Element>
    /// Whose memory it is, where these are some of the cells of others.
    private let owner: Cells?

    /// - Parameter capacity: Rounded up to whole groups.
    init(capacity: Int) {
        self.capacity = max(64, (capacity + 63) & ~63)
        let bytes = self.capacity * MemoryLayout<Element>.stride
        // The memory is as long as what is written to it and bound to the type of the cells, for which zero bytes are a value: cells are
        // numbers, times made of numbers, and words of bits.
        let raw = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
        unsafe raw.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
        unsafe memory = raw.bindMemory(to: Element.self, capacity: self.capacity)
        owner = nil
    }

    private init(_ range: Range<Int>, of whole: Cells) {
        precondition(range.lowerBound >= 0 && range.upperBound <= whole.capacity, "cells that are there")
        capacity = range.count
        unsafe memory = whole.memory + range.lowerBound
        owner = whole.owner ?? whole
    }

    deinit { if owner == nil { unsafe memory.deallocate() } }

    /// Some consecutive cells, in the same memory, which they keep. To be read only: see ``isSlice``.
    func slice(_ range: Range<Int>) -> Cells { Cells(range, of: self) }

    /// Whether the memory is that of others.
    var isSlice: Bool { owner != nil }

    /// The same cells with room for more.
    func copied(capacity: Int) -> Cells {
        let copy = Cells(capacity: max(capacity, self.capacity))
        unsafe copy.memory.update(from: memory, count: self.capacity)
        return copy
    }

    /// All cells. Valid while the object lives.
    var all: Strip<Element> { unsafe Strip(memory, count: capacity) }

    subscript(index: Int) -> Element {
        get { all[index] }
        set { all[index] = newValue }
    }

    /// The cells as numbers of another width, `capacity` of them.
    func converted<Other: BitwiseCopyable>(_ convert: (Element) -> Other) -> Cells<Other> {
        let result = Cells<Other>(capacity: capacity)
        for index in 0..<capacity { result[index] = convert(self[index]) }
        return result
    }
}

/// A run of cells lent to a kernel.
///
/// Marked safe although it holds a pointer, and here is why: every access is checked against the length in debug builds, in which all tests
/// run; kernels index it only by places of a ``Window``, which is never longer than the strips it is used with; and an evaluation keeps the
/// owners of all cells alive until it ends. Unchecked in release builds, because a check per cell keeps loops from being vectorised (measured:
/// four times slower).
@safe
struct Strip<Element: BitwiseCopyable> {
    private let start: UnsafeMutablePointer<Element>
    let count: Int

    @unsafe
    init(_ start: UnsafeMutablePointer<Element>, count: Int) {
        unsafe self.start = start
        self.count = count
    }

    /// The same cells by their bits.
    ///
    /// - Precondition: They have eight bytes each.
    var asWords: Strip<UInt64> {
        precondition(MemoryLayout<Element>.stride == 8, "cells of eight bytes")
        // Cells are plain numbers, and nobody keeps them under both types for longer than a call.
        return unsafe Strip<UInt64>(UnsafeMutableRawPointer(start).assumingMemoryBound(to: UInt64.self), count: count)
    }

    /// Without cells.
    static var empty: Strip { unsafe Strip(UnsafeMutablePointer(bitPattern: MemoryLayout<Element>.alignment).unsafelyUnwrapped, count: 0) }

    subscript(index: Int) -> Element {
        @inline(__always) get {
            assert(index >= 0 && index < count, "a cell of the strip")
            return unsafe start[index]
        }
        @inline(__always) nonmutating set {
            assert(index >= 0 && index < count, "a cell of the strip")
            unsafe start[index] = newValue
        }
    }

    /// The strip from a position on.
    @inline(__always)
    func from(_ index: Int, count: Int) -> Strip {
        assert(index >= 0 && count >= 0 && index + count <= self.count, "cells of the strip")
        return unsafe Strip(start + index, count: count)
    }

    /// Sixteen cells from a position on.
    @inline(__always)
    func sixteen(at index: Int) -> SIMD16<Element> where Element: SIMDScalar {
        assert(index >= 0 && index + 16 <= count, "cells of the strip")
        return unsafe UnsafeRawPointer(start + index).loadUnaligned(as: SIMD16<Element>.self)
    }

    @inline(__always)
    func eight(at index: Int) -> SIMD8<Element> where Element: SIMDScalar {
        assert(index >= 0 && index + 8 <= count, "cells of the strip")
        return unsafe UnsafeRawPointer(start + index).loadUnaligned(as: SIMD8<Element>.self)
    }

    @inline(__always)
    func put(_ vector: SIMD8<Element>, at index: Int) where Element: SIMDScalar {
        assert(index >= 0 && index + 8 <= count, "cells of the strip")
        unsafe UnsafeMutableRawPointer(start + index).storeBytes(of: vector, as: SIMD8<Element>.self)
    }

    @inline(__always)
    func put(_ vector: SIMD16<Element>, at index: Int) where Element: SIMDScalar {
        assert(index >= 0 && index + 16 <= count, "cells of the strip")
        unsafe UnsafeMutableRawPointer(start + index).storeBytes(of: vector, as: SIMD16<Element>.self)
    }

    /// Copies the first cells to another strip, unless they lie there already.
    func copy(_ length: Int, to other: Strip) {
        precondition(length <= count && length <= other.count, "cells of the strip, and room for them")
        if unsafe start != other.start { unsafe other.start.update(from: start, count: length) }
    }

    /// Sets every cell.
    func fill(_ value: Element) { unsafe start.update(repeating: value, count: count) }
}

/// Lends the memory of an array as cells, for as long as `body` runs.
@inline(__always)
func withCells<Element: BitwiseCopyable>(of array: inout [Element], _ body: (Strip<Element>) -> Void) {
    unsafe array.withUnsafeMutableBufferPointer { buffer in
        if let start = buffer.baseAddress { body(unsafe Strip(start, count: buffer.count)) }
    }
}

extension Strip<UInt64> {
    /// The bit of a row, where the strip holds a bit per row.
    @inline(__always)
    func bit(_ row: Int) -> UInt64 { self[row >> 6] >> UInt64(row & 63) & 1 }
}
