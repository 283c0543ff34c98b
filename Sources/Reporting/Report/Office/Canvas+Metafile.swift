import Texts

extension Canvas {
  /// The drawing as an enhanced metafile.
  ///
  /// The format has neither translucent colours nor hatchings of a size: colours are those that stand on white paper, hatchings are
  /// lines.
  func metafile(_ language: Language) -> [UInt8] {
    var picture = Metafile(width: width, height: height)
    let font = language == .en ? "Arial" : "Microsoft YaHei"
    for mark in marks {
      switch mark {
      case .text(let runs, let point, let anchor, let hasHalo):
        if hasHalo {
          for (x, y) in [(-1.2, 0), (1.2, 0), (0, -1.2), (0, 1.2)] {
            Self.draw(runs, (point.x + x, point.y + y), anchor, font, colour: 0xFFFFFF, on: &picture)
          }
        }
        Self.draw(runs, point, anchor, font, colour: nil, on: &picture)
      case .circle(let centre, let radius, let fill, let stroke):
        picture.circle(centre, radius, fill: Self.colour(fill, 1), stroke.map(Self.pen))
      case .shape(let contours, let fill, let opacity, let stroke):
        Self.draw(contours, fill, opacity, stroke, on: &picture)
      }
    }
    return picture.finished()
  }

  private static func draw(
    _ runs: [Mark.Run], _ point: Mark.Point, _ anchor: TextAnchor, _ font: String, colour: UInt32?, on picture: inout Metafile
  ) {
    guard let first = runs.first else { return }
    func width(_ run: Mark.Run) -> Double {
      // Estimated widths err on the wide side by about a tenth.
      TextWidth.of(run.text, size: first.style.size, isBold: run.style.weight >= 600) * 0.9
    }
    let total = runs.count > 1 ? runs.reduce(0) { $0 + width($1) } : 0
    var x = point.x - (runs.count == 1 || anchor == .start ? 0 : anchor == .middle ? total / 2 : total)
    for run in runs {
      picture.text(
        run.text, (x, point.y), runs.count == 1 ? anchor : .start,
        Metafile.Font(name: font, size: first.style.size, isBold: run.style.weight >= 600),
        colour: colour ?? Self.colour(run.style.ink, 1))
      x += width(run)
    }
  }

  private static func draw(
    _ contours: [Contour], _ fill: Fill, _ opacity: Double, _ stroke: Stroke?, on picture: inout Metafile
  ) {
    let colour = colour(fill, opacity)
    let areas = contours.filter { $0.points.count > 2 }
    if colour != nil { picture.polygons(areas, fill: colour, nil) }
    if fill == .hatch || fill == .whiteHatch {
      let ink = fill == .hatch ? Self.colour(.mute, 0.5) : 0xFFFFFF
      let pen = Metafile.Pen(colour: ink, width: fill == .hatch ? 1.1 : 2.4, isRound: false)
      picture.polylines(Contour.hatching(areas, pitch: 6), pen)
    }
    guard let stroke else { return }
    // With round ends a line of no length is a dot, which not every program draws as one.
    let (dots, contours) = split(contours, isRound: stroke.isRound)
    for dot in dots { picture.circle(dot, stroke.width / 2, fill: Self.colour(stroke.ink, stroke.opacity), nil) }
    switch stroke.dash {
    case nil: picture.polylines(contours, pen(stroke))
    case .dashed: picture.polylines(contours.flatMap { $0.dashed(4, 3) }, pen(stroke))
    case .dotted: picture.polylines(contours.flatMap { $0.dashed(1.5, 3) }, pen(stroke))
    }
  }

  private static func split(_ contours: [Contour], isRound: Bool) -> (dots: [Mark.Point], lines: [Contour]) {
    func isDot(_ contour: Contour) -> Bool {
      guard isRound, let first = contour.points.first else { return false }
      return contour.points.allSatisfy { $0 == first }
    }
    return (contours.filter(isDot).map { $0.points[0] }, contours.filter { !isDot($0) })
  }

  private static func pen(_ stroke: Stroke) -> Metafile.Pen {
    Metafile.Pen(colour: colour(stroke.ink, stroke.opacity), width: stroke.width, isRound: stroke.isRound)
  }

  private static func colour(_ fill: Fill, _ opacity: Double) -> UInt32? {
    if case .ink(let ink) = fill { colour(ink, opacity) } else { nil }
  }

  /// As it is seen on white paper.
  private static func colour(_ ink: Ink, _ opacity: Double) -> UInt32 {
    let solid = UInt32(ink.hex.dropFirst(), radix: 16) ?? 0
    return [16, 8, 0].reduce(0) { colour, shift in
      let part = Double(solid >> UInt32(shift) & 0xFF)
      return colour | UInt32((255 - (255 - part) * opacity).rounded()) << UInt32(shift)
    }
  }
}
