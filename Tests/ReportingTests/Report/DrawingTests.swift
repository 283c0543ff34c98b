import Testing

@testable import Reporting

/// Texts and scales of drawings.
struct DrawingTests {
  @Test(arguments: [90.0, 140, 200, 344]) func linesAreNoWiderThanTheyMayBeAndLoseNothing(_ width: Double) {
    let texts = [
      "Share of urgent calls reached within 10 minutes", "警务站周边由 7.6 分钟变为 6.8 分钟，没有警务站的地方由 7.9 分钟变为 9.3 分钟。",
      "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochandmoreofthesame", "一个非常非常非常非常非常非常非常非常长的名称", "x", "",
    ]
    for text in texts {
      let lines = TextStyle.label.lines(text, width: width)
      for line in lines { #expect(TextStyle.label.width(line) <= width, "\(line)") }
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test func linesBreakAtSpacesAndNeverBeforeClosingPunctuation() {
    #expect(TextWidth.lines("one two three", size: 10, width: TextWidth.of("one two", size: 10)) == ["one two", "three"])
    for width in stride(from: 30.0, through: 120, by: 7) {
      for line in TextWidth.lines("全市，很好。（括号）“引号”与 90% 的未来", size: 13, width: width) {
        #expect(!"，。）”%".contains(line.first!), "\(line) at \(width)")
        #expect(!"（“".contains(line.last!), "\(line) at \(width)")
      }
    }
  }

  @Test func ticksAreRoundAndWithinTheScale() {
    #expect(Scale(0...10, to: 0, 100).ticks() == [0, 2, 4, 6, 8, 10])
    #expect(Scale(-3...3, to: 0, 100).ticks(3) == [-2, 0, 2])
    #expect(Scale(0...0.5, to: 0, 100).ticks().map { ($0 * 10).rounded() } == [0, 1, 2, 3, 4, 5])
    #expect(Scale(1...1000, to: 0, 100, logarithmic: true).ticks() == [1, 10, 100, 1000])
    for span in [1e-6, 0.03, 1, 7.3, 412, 9e7] {
      let scale = Scale(over: [span * 0.13, span], to: 0, 100)
      #expect(scale.domain.contains(span) && scale.ticks().allSatisfy { scale.domain.contains($0) })
      #expect((2...12).contains(scale.ticks().count), "\(scale.ticks())")
    }
  }

  @Test func aScaleOfOneValueOrOfNoneStillHasTwoEnds() {
    for values in [[], [0], [5], [-5], [.infinity, .nan]] as [[Double]] {
      let scale = Scale(over: values, to: 0, 100)
      #expect(scale.domain.lowerBound < scale.domain.upperBound)
      #expect(scale[scale.domain.lowerBound] == 0 && scale[scale.domain.upperBound] == 100)
    }
  }

  @Test func textsThatTouchOrLeaveTheDrawingAreFound() {
    var canvas = Canvas(width: 100, height: 40, title: "test")
    canvas.text("one", 0, 20)
    #expect(canvas.textFaults.isEmpty)
    #expect(!canvas.isFree("two", 10, 22, .note) && canvas.isFree("two", 60, 22, .note))
    canvas.text("two", 10, 22)
    canvas.text("far out", 90, 20)
    #expect(canvas.textFaults.count == 2)
  }

  @Test func aLegendBreaksIntoRowsAndLongTextsIntoLines() {
    for width in [160.0, 344, 660] {
      var canvas = Canvas(width: width, title: "test")
      canvas.height = canvas.legend(
        [
          (.dot(.plan), "short"),
          (.range(.plan), "a text that is much longer than a row of a phone's legend can ever hold, whoever wrote it"),
          (.square(.goalSide), "another"), (.line(.text), "and one more"),
        ], 0, 14, width: width)
      #expect(canvas.textFaults == [], "\(width) px")
    }
  }
}
