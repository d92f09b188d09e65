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
        let minutes = kilometres(latitudeA, longitudeA, latitudeB, longitudeB) * 1.3 * 3
        return minutes < 1_000_000 ? Int64((minutes + 0.5).rounded(.down)) : 1_000_000
    }

    /// Taylor polynomial to the 16th power: exact to 1e-13 for |x| ≤ π/2.
    private static func cosine(_ x: Double) -> Double {
        let square = x * x
        var sum = 0.0
        for divisor in [240.0, 182, 132, 90, 56, 30, 12, 2] { sum = square / divisor * (1 - sum) }
        return 1 - sum
    }
}
