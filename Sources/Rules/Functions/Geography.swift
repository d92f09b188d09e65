/// Distances, computed with the same bits on every machine: additions, multiplications, divisions and square roots only, which IEEE 754
/// fixes exactly; sine and cosine of the C library are not.
package enum Geography {
    /// Kilometres per degree of a great circle, on a sphere of 6371.0088 km (IUGG mean radius).
    private static let kilometresPerDegree = 111.195_079_734_632_9
    private static let radiansPerDegree = 0.017_453_292_519_943_295

    /// Distance in kilometres on an equirectangular projection at the mean latitude. Within 0.5 % below 300 km in Brazil.
    package static func kilometres(_ latitudeA: Double, _ longitudeA: Double, _ latitudeB: Double, _ longitudeB: Double) -> Double {
        let north = (latitudeB - latitudeA) * kilometresPerDegree
        let east = (longitudeB - longitudeA) * kilometresPerDegree * cosine((latitudeA + latitudeB) / 2 * radiansPerDegree)
        return (north * north + east * east).squareRoot()
    }

    /// Minutes of travel: distance × 1.3 for the way round, at 20 km/h door to door, to the nearest minute.
    ///
    /// Source: the default rule A06 (straight line × 1.3); 20 km/h is the office's assumption for bus and foot together.
    package static func minutes(_ latitudeA: Double, _ longitudeA: Double, _ latitudeB: Double, _ longitudeB: Double) -> Int64 {
        whole(kilometres(latitudeA, longitudeA, latitudeB, longitudeB) * 1.3 * 3)
    }

    /// Between which minutes ``minutes(_:_:_:_:)`` is for points in two rectangles.
    package static func minutes(
        latitudeA: ClosedRange<Double>, _ longitudeA: ClosedRange<Double>, latitudeB: ClosedRange<Double>,
        _ longitudeB: ClosedRange<Double>
    ) -> ClosedRange<Int64> {
        let (latitudes, longitudes) = (-90.0...90.0, -360.0...360.0)
        // Beyond the poles the polynomial is no cosine.
        guard latitudes.contains(latitudeA), latitudes.contains(latitudeB), longitudes.contains(longitudeA), longitudes.contains(longitudeB)
        else { return 0...farthest }
        let (south, north) = (latitudeA.lowerBound + latitudeB.lowerBound, latitudeA.upperBound + latitudeB.upperBound)
        let farFromEquator = max(south.magnitude, north.magnitude) / 2
        let nearEquator = south <= 0 && north >= 0 ? 0 : min(south.magnitude, north.magnitude) / 2
        let (up, across) = (distances(latitudeA, latitudeB), distances(longitudeA, longitudeB))
        func minutes(_ up: Double, _ across: Double, at latitude: Double) -> Double {
            let east = across * cosine(latitude * radiansPerDegree)
            return (up * up + east * east).squareRoot() * kilometresPerDegree * 1.3 * 3
        }
        // Rounding and the polynomial are off by far less than a billionth.
        let least = max(0, minutes(up.lowerBound, across.lowerBound, at: farFromEquator) * (1 - 1e-9) - 1e-6)
        let most = minutes(up.upperBound, across.upperBound, at: nearEquator) * (1 + 1e-9) + 1e-6
        return whole(least)...whole(most)
    }

    /// How far apart two numbers are at least and at most.
    private static func distances(_ a: ClosedRange<Double>, _ b: ClosedRange<Double>) -> ClosedRange<Double> {
        let least = max(0, max(b.lowerBound - a.upperBound, a.lowerBound - b.upperBound))
        return least...max(b.upperBound - a.lowerBound, a.upperBound - b.lowerBound)
    }

    private static let farthest: Int64 = 1_000_000

    private static func whole(_ minutes: Double) -> Int64 {
        minutes < Double(farthest) ? Int64((minutes + 0.5).rounded(.down)) : farthest
    }

    /// Taylor polynomial to the 16th power: exact to 1e-13 for |x| ≤ π/2.
    private static func cosine(_ x: Double) -> Double {
        let square = x * x
        var sum = 0.0
        for divisor in [240.0, 182, 132, 90, 56, 30, 12, 2] { sum = square / divisor * (1 - sum) }
        return 1 - sum
    }
}
