/// Draws for sweeps: the same ones in every run (Steele, Lea and Flood 2014, SplitMix64).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// From 0 to below a bound.
  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  /// So many pieces at most, one after the other.
  mutating func text(of pieces: [String], upTo most: Int = 6) -> String {
    (0..<below(most + 1)).map { _ in pieces[below(pieces.count)] }.joined()
  }
}
