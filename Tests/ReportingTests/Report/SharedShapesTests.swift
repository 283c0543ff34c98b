import Testing

@testable import Reporting

/// Outlines that stand several times are written once, and everything else stays as it is.
struct SharedShapesTests {
  private let long = "<path d=\"M0 0" + String(repeating: "L10 10", count: 30) + "\" fill=\"none\"/>"

  @Test func whatStandsTwiceIsWrittenOnce() {
    let (shapes, html) = SharedShapes.share("<p>a</p>\(long)<b>é</b>\(long)<path d=\"M1 1\"/>")
    #expect(shapes == long.replacing("<path ", with: "<path id=\"s0\" "))
    #expect(html == "<p>a</p><use href=\"#s0\"/><b>é</b><use href=\"#s0\"/><path d=\"M1 1\"/>")
  }

  @Test func whatStandsOnceStays() {
    for html in ["", "<p>", "a < b", long, "<path d=\"M1 1\"/><path d=\"M1 1\"/>"] {
      let (shapes, shared) = SharedShapes.share(html)
      #expect(shapes.isEmpty && shared == html)
    }
  }
}
