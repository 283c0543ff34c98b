import DiscreteEvents

/// An attempt as the city makes it, before any policy.
struct RootAttempt: Equatable, Sendable, BitwiseCopyable {
  var id: UInt64
  var time: Time
  /// Index of the offence kind.
  var kind: Int32
  var place: Int32

  /// The id of the attempt of a cell of the latent table.
  static func id(ofCell cell: UInt64) -> UInt64 { KeyedRandom.hash(0x726F_6F74_0000_0000, cell) }
}
