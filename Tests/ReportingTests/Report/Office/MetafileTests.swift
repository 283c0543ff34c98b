import Testing
import Texts

@testable import Reporting

@Suite("Drawings as metafiles")
struct MetafileTests {
  /// A record: its type, and the words behind its size.
  private typealias Record = (type: UInt32, words: [UInt32])

  /// Every record, by the sizes that they tell.
  private func records(_ bytes: [UInt8]) throws -> [Record] {
    try #require(bytes.count % 4 == 0)
    let words = stride(from: 0, to: bytes.count, by: 4).map { place in
      (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[place + $1]) << (8 * UInt32($1)) }
    }
    var records: [Record] = []
    var place = 0
    while place < words.count {
      let size = Int(words[place + 1]) / 4
      try #require(size >= 2 && place + size <= words.count && words[place + 1] % 4 == 0, "record \(records.count)")
      records.append((words[place], Array(words[(place + 2)..<(place + size)])))
      place += size
    }
    return records
  }

  /// Holds the head against what follows it.
  private func check(_ bytes: [UInt8], _ name: String) throws {
    let records = try records(bytes)
    let head = records[0].words
    #expect(records[0].type == 1 && head[8] == 0x464D_4520 && records.last?.type == 14, "\(name)")
    #expect(Int(head[10]) == bytes.count && Int(head[11]) == records.count, "\(name)")
    // What is made has numbers from 1 in order; what is taken up was made, or is there always.
    var made: UInt32 = 0
    for record in records {
      if [95, 39, 82].contains(record.type) {
        made += 1
        #expect(record.words[0] == made, "\(name)")
      }
      if record.type == 37 { #expect(record.words[0] <= made || record.words[0] >= 0x8000_0000, "\(name)") }
    }
    #expect(head[12] == made + 1, "\(name)")
  }

  @Test("every drawing is one, with all of its texts", arguments: Language.allCases)
  func figures(_ language: Language) throws {
    for (name, set) in FigureTests.results {
      let story = Story(set, others: FigureTests.results.map(\.set), language: language)
      for figure in FigureOrder.all {
        for canvas in FigureTests.canvases(figure.make(story)) where canvas.height > 0 {
          let bytes = canvas.metafile(language)
          try check(bytes, "\(figure.id) of \(name)")
          let found = try records(bytes).filter { $0.type == 84 }.map { record in
            let units = record.words[17...].flatMap { [UInt16($0 & 0xFFFF), UInt16($0 >> 16)] }
            return String(decoding: units.prefix(Int(record.words[9])), as: UTF16.self)
          }
          let all = found.joined()
          for box in canvas.texts { #expect(all.contains(box.text), "\(figure.id) of \(name): \(box.text)") }
          #expect(canvas.marks.count > canvas.texts.count || canvas.texts.isEmpty, "\(figure.id) of \(name)")
        }
      }
    }
  }

  @Test("colours have blue first, and what is translucent is as it stands on white")
  func colours() throws {
    var canvas = Canvas(width: 100, height: 50, title: "T")
    canvas.rect(10, 10, 20, 20, .ink(.station), opacity: 0.5)
    canvas.line(0, 0, 100, 50, .plan, width: 2)
    canvas.circle(50, 25, 5, .none, stroke: .goal)
    let records = try records(canvas.metafile(.en))
    let brushes = records.filter { $0.type == 39 }.map { $0.words[2] }
    // #d55e00 half on white is #eaaf80.
    #expect(brushes == [0x80AFEA])
    // #0072b2 and #00695c.
    #expect(records.filter { $0.type == 95 }.map { $0.words[8] } == [0xB27200, 0x5C6900])
    let rectangle = try #require(records.first { $0.type == 8 }).words
    #expect(Array(rectangle[4...]) == [1, 4, 4, 160, 160, 480, 160, 480, 480, 160, 480])
  }

  @Test("dashes and gaps have their lengths, also round corners")
  func dashes() {
    let pieces = Contour([(0, 0), (10, 0), (10, 10)]).dashed(4, 3)
    #expect(
      pieces.map { $0.points.map { [$0.x, $0.y] } } == [
        [[0, 0], [4, 0]], [[7, 0], [10, 0], [10, 1]], [[10, 4], [10, 8]],
      ])
  }

  @Test("hatchings lie inside, and leave holes free")
  func hatching() {
    let square = Contour(0, 0, 100, 100)
    let hole = Contour(40, 40, 20, 20)
    let lines = Contour.hatching([square, hole], pitch: 6)
    #expect(lines.count > 20)
    for line in lines {
      let (a, b) = (line.points[0], line.points[1])
      #expect([a.x, a.y, b.x, b.y].allSatisfy { (-0.001...100.001).contains($0) })
      // Lines of 45 degrees, none of them through the hole.
      #expect(abs(a.x - b.x + (a.y - b.y)) < 0.001 || abs(a.x - b.x - (a.y - b.y)) < 0.001)
      let middle = (x: (a.x + b.x) / 2, y: (a.y + b.y) / 2)
      #expect(!((41...59).contains(middle.x) && (41...59).contains(middle.y)))
    }
    #expect(Contour.hatching([], pitch: 6).isEmpty)
  }
}
