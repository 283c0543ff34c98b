import SmallCity
import StationModel
import Testing

@testable import Experiments

@Suite("Packed numbers")
struct PackingTests {
  @Test("the checksum has its check value")
  func checksum() {
    #expect(CRC32.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(String(decoding: CRC32.hex(Array("123456789".utf8)), as: UTF8.self) == "cbf43926")
  }

  @Test("numbers come back bit for bit, near others or not")
  func roundTrip() throws {
    let integers: [Int64] = [0, 0, 0, 1, -1, 63, -64, 64, .max, .min, 0, 0]
    let doubles: [Double] = [0, -0.0, 1, 0.1, .nan, .infinity, .leastNonzeroMagnitude, 3, 3, Double(Float(0.1)), 0, 0, 0]
    var writer = PackedWriter()
    writer.add(integers)
    writer.add(integers, near: [5, .max, -3])
    writer.add(doubles)
    writer.add(doubles, near: doubles)
    var reader = PackedReader(writer.bytes)
    #expect(try reader.integers() == integers)
    #expect(try reader.integers(near: [5, .max, -3]) == integers)
    #expect(try reader.doubles().map(\.bitPattern) == doubles.map(\.bitPattern))
    #expect(try reader.doubles(near: doubles).map(\.bitPattern) == doubles.map(\.bitPattern))
    #expect(reader.isAtEnd)
  }

  @Test("what is the same as the base costs almost nothing")
  func size() {
    var writer = PackedWriter()
    let values = (0..<1000).map { Double($0) / 7 }
    writer.add(values, near: values)
    #expect(writer.bytes.count < 10)
  }

  @Test("bytes that make no sense throw and never trap")
  func malformed() {
    for bytes: [UInt8] in [[], [0x80], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], [3, 1], [2, 0, 9]] {
      #expect(throws: PackedReader.Malformed.self) {
        var reader = PackedReader(bytes)
        _ = try reader.integers()
      }
    }
  }

  @Test("a replication comes back as it was")
  func replication() throws {
    var study = SmallCity.study(1)
    study.parameterSets = { _ in ([0.25, 1e-9], [SmallCity.arm(), SmallCity.arm(station: 0)]) }
    var worker = StudyWorker(study, layout: study.layout, writesLog: true)
    let product = try worker.run(0)
    let line = try #require(product.line)
    let read = try #require(LogLine.replication(line.dropLast()))
    #expect(read.number == 0 && read.draws == [0.25, 1e-9])
    #expect(ReplicationCoding.encode(read) == ReplicationCoding.encode(product.replication))
    #expect(read.tables[1].stations == product.replication.tables[1].stations)
    #expect(read.tables.map(\.kept) == product.replication.tables.map(\.kept))
  }
}
