import DiscreteEvents
import Testing

/// Known answers: the vectors published with Random123 (Salmon et al. 2011), and four of an independent implementation.
@Suite struct PhiloxTests {
  struct Record: Sendable {
    let counter: SIMD4<UInt32>
    let key: SIMD2<UInt32>
    let output: SIMD4<UInt32>
    var firstUniform: Double?
  }

  static let records = [
    Record(
      counter: SIMD4(0, 0, 0, 0), key: SIMD2(0, 0),
      output: SIMD4(0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8)),
    Record(
      counter: SIMD4(repeating: 0xffff_ffff), key: SIMD2(repeating: 0xffff_ffff),
      output: SIMD4(0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd)),
    Record(
      counter: SIMD4(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344), key: SIMD2(0xa409_3822, 0x299f_31d0),
      output: SIMD4(0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1)),
    Record(
      counter: SIMD4(0, 1, 2, 3), key: SIMD2(4, 5),
      output: SIMD4(0xc427_af5d, 0xe75e_ea3a, 0x47c2_b122, 0x5ffb_03c7), firstUniform: 0.7662305454499535),
    Record(
      counter: SIMD4(0x7, 0x2a, 0x7ea, 0x1), key: SIMD2(0xdead_beef, 0xcafe_f00d),
      output: SIMD4(0xff35_129b, 0x0e25_d2ca, 0x9b1a_11f9, 0x6a66_1cf6), firstUniform: 0.9969035748055355),
    Record(
      counter: SIMD4(0x075b_cd15, 0x3ade_68b1, 0x5, 0), key: SIMD2(0x8000_0000, 0x11),
      output: SIMD4(0x3aa6_722a, 0x2e8e_620c, 0x3ae0_b3ab, 0xf86d_5319), firstUniform: 0.229102263735109),
    Record(
      counter: SIMD4(0xffff_ffff, 0, 0, 0), key: SIMD2(1, 2),
      output: SIMD4(0x6928_58e1, 0xf906_bbe0, 0xfc4d_241f, 0x46ba_3cd1), firstUniform: 0.4107718993846231),
  ]

  @Test("Philox gives the published blocks", arguments: records)
  func knownAnswers(record: Record) {
    let block = Philox4x32.block(counter: record.counter, key: record.key)
    #expect(block == record.output)
    if let expected = record.firstUniform {
      let word = UInt64(block.x) << 32 | UInt64(block.y)
      #expect(Double(word >> 11) * 0x1p-53 == expected)
    }
  }

  @Test("A keyed word is the first half of the block at its address")
  func addressLayout() {
    let random = KeyedRandom(seed: 0xa409_3822_299f_31d0, replication: 0x243f6a)
    let word = random.word(Purpose(rawValue: 0x88), 0x85a3_08d3_1319_8a2e, 0x0370_7344)
    #expect(word == 0xd16c_fe09_94fd_cceb)
    #expect(random.words(Purpose(rawValue: 0x88), 0x85a3_08d3_1319_8a2e, 0x0370_7344).1 == 0x5001_e420_2412_6ea1)
  }
}
