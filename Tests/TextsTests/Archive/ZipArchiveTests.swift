import ArchiveReader
import Foundation
import Testing

@testable import Texts

@Suite("ZIP archives")
struct ZipArchiveTests {
  /// Texts of several kinds, and noise that cannot be made smaller.
  static let files: [(name: String, bytes: [UInt8])] = {
    var chance: UInt64 = 7
    let noise = (0..<70_000).map { _ -> UInt8 in
      chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: chance >> 33)
    }
    let rows = (0..<3000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>\($0 * 7919 % 1000)</v></c></row>" }.joined()
    return [
      ("empty.txt", []), ("one.txt", [65]), ("folder/rows.xml", Array(rows.utf8)), ("名称.txt", Array("警务站".utf8)),
      ("zeros.bin", [UInt8](repeating: 0, count: 100_000)), ("noise.bin", noise),
      // The same again, farther back than a repetition may point, and just within.
      ("far.bin", noise + noise), ("near.bin", [UInt8](noise.prefix(32_768) + noise.prefix(32_768))),
    ]
  }()

  static func archive() throws -> [UInt8] {
    var archive = ZipArchive()
    for file in files { try archive.add(file.name, file.bytes) }
    return archive.archived
  }

  @Test("the check of known bytes is the known one")
  func check() {
    #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.of([]) == 0 && CRC32.of([UInt8](repeating: 0, count: 32)) == 0x190A_55AD)
  }

  @Test("what is put in comes out, smaller where it can be")
  func roundTrip() throws {
    let archive = try Self.archive()
    let read = try ZipReader(archive)
    #expect(read.files.map(\.name) == Self.files.map(\.name))
    for (found, file) in zip(read.files, Self.files) { #expect(found.bytes == file.bytes, "\(file.name)") }
    for file in Self.files {
      let packed = Deflate.compressed(file.bytes)
      #expect(try Inflate.bytes(packed) == file.bytes, "\(file.name)")
      if file.name == "folder/rows.xml" { #expect(packed.count * 4 < file.bytes.count) }
      if file.name == "zeros.bin" { #expect(packed.count * 100 < file.bytes.count) }
    }
    #expect(archive.count < Self.files.reduce(0) { $0 + $1.bytes.count })
  }

  @Test("every length and distance of a repetition comes out again")
  func repetitions() throws {
    for distance in [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 16, 17, 24, 25, 100, 257, 1025, 5000, 20_000, 32_767, 32_768, 32_769] {
      for length in [3, 4, 10, 11, 12, 18, 19, 66, 67, 130, 131, 257, 258, 259, 600] {
        let once = (0..<distance).map { UInt8(truncatingIfNeeded: $0 &* $0 / 3 ^ $0 >> 7) }
        let bytes = once + (0..<length).map { once[$0 % distance] } + [1, 2]
        #expect(try Inflate.bytes(Deflate.compressed(bytes)) == bytes, "\(length) at \(distance)")
      }
    }
  }

  @Test("the same files give the same bytes, and no day of making is in them")
  func sameBytes() throws {
    let archive = try Self.archive()
    #expect(try Self.archive() == archive)
    // 00:00 on 1 January 1980.
    #expect(Array(archive[10..<14]) == [0, 0, 0x21, 0])
  }

  @Test("an archive without files is one too")
  func empty() throws {
    #expect(try ZipReader(ZipArchive().archived).files.isEmpty)
  }

  static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(
    "another program reads it",
    .enabled(if: python != nil, "no python3 in /usr/bin or /usr/local/bin: the archive is read by the tests' own reader alone"))
  func elsewhere() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rollout-zip-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(Self.archive()).write(to: folder.appendingPathComponent("a.zip"))
    for file in Self.files {
      try Data(file.bytes).write(to: folder.appendingPathComponent(file.name.replacing("/", with: "-")))
    }
    let script = """
      import sys, zipfile
      archive = zipfile.ZipFile(sys.argv[1] + '/a.zip')
      assert archive.testzip() is None
      for entry in archive.infolist():
          with open(sys.argv[1] + '/' + entry.filename.replace('/', '-'), 'rb') as file:
              assert archive.read(entry) == file.read(), entry.filename
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.python!)
    process.arguments = ["-c", script, folder.path]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
