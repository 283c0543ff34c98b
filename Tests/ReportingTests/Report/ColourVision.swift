import Foundation

@testable import Reporting

/// Colours as people with one kind of cone less see them, and how far apart two colours look.
struct ColourVision {
  /// Rows that make red, green and blue of light from red, green and blue.
  ///
  /// Source: Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
  /// IEEE Transactions on Visualization and Computer Graphics 15 (6), severity 1.0.
  let rows: [[Double]]
  let name: String

  static let usual = ColourVision(rows: [[1, 0, 0], [0, 1, 0], [0, 0, 1]], name: "usual")
  static let protanopia = ColourVision(
    rows: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]], name: "protanopia")
  static let deuteranopia = ColourVision(
    rows: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]], name: "deuteranopia"
  )
  static let all = [usual, protanopia, deuteranopia]

  /// CIE L*a*b* (D65) of a colour as it is seen.
  func lab(_ ink: Ink) -> (l: Double, a: Double, b: Double) {
    let digits = UInt32(ink.hex.dropFirst(), radix: 16)!
    let light = [digits >> 16, digits >> 8 & 255, digits & 255].map { part -> Double in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    let seen = rows.map { row in min(max(zip(row, light).reduce(0) { $0 + $1.0 * $1.1 }, 0), 1) }
    let x = (0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047
    let y = 0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]
    let z = (0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883
    func f(_ t: Double) -> Double { t > 216.0 / 24389 ? cbrt(t) : (24389.0 / 27 * t + 16) / 116 }
    return (116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z)))
  }

  /// CIEDE2000: about 1 is the least difference that is seen side by side, 10 is seen at a glance.
  ///
  /// Source: Sharma, Wu and Dalal 2005, "The CIEDE2000 Color-Difference Formula", Color Research and Application 30 (1).
  func difference(_ first: Ink, _ second: Ink) -> Double { Self.difference(lab(first), lab(second)) }

  static func difference(_ p: (l: Double, a: Double, b: Double), _ q: (l: Double, a: Double, b: Double)) -> Double {
    func degrees(_ x: Double) -> Double { x * 180 / .pi }
    func cosine(_ x: Double) -> Double { cos(x * .pi / 180) }
    let mean = (hypot(p.a, p.b) + hypot(q.a, q.b)) / 2
    let g = 0.5 * (1 - sqrt(pow(mean, 7) / (pow(mean, 7) + pow(25, 7))))
    let (a1, a2) = ((1 + g) * p.a, (1 + g) * q.a)
    let (c1, c2) = (hypot(a1, p.b), hypot(a2, q.b))
    func hue(_ a: Double, _ b: Double) -> Double {
      if a == 0 && b == 0 { return 0 }
      let angle = degrees(atan2(b, a))
      return angle < 0 ? angle + 360 : angle
    }
    let (h1, h2) = (hue(a1, p.b), hue(a2, q.b))
    var turn = c1 * c2 == 0 ? 0 : h2 - h1
    if turn > 180 { turn -= 360 }
    if turn < -180 { turn += 360 }
    let (dl, dc) = (q.l - p.l, c2 - c1)
    let dh = 2 * sqrt(c1 * c2) * sin(turn / 2 * .pi / 180)
    let (l, c) = ((p.l + q.l) / 2, (c1 + c2) / 2)
    var h = h1 + h2
    if c1 * c2 != 0 { h = abs(h1 - h2) <= 180 ? h / 2 : h < 360 ? (h + 360) / 2 : (h - 360) / 2 }
    let t = 1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h) + 0.32 * cosine(3 * h + 6) - 0.20 * cosine(4 * h - 63)
    let sl = 1 + 0.015 * pow(l - 50, 2) / sqrt(20 + pow(l - 50, 2))
    let (sc, sh) = (1 + 0.045 * c, 1 + 0.015 * c * t)
    let rt = -2 * sqrt(pow(c, 7) / (pow(c, 7) + pow(25, 7))) * sin(60 * exp(-pow((h - 275) / 25, 2)) * .pi / 180)
    let (l2, c3, h3) = (dl / sl, dc / sc, dh / sh)
    return sqrt(l2 * l2 + c3 * c3 + h3 * h3 + rt * c3 * h3)
  }
}
