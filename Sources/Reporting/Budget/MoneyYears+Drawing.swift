extension MoneyYears {
  /// Both bases side by side on one scale.
  func wide(_ story: Story) -> Canvas {
    var canvas = Canvas(width: 640, title: story.words.moneyYearsTitle)
    let top = canvas.title(0, 14, canvas.title, story.words.moneyYearsNote(unit(story), story.futures), width: 610) + 14
    let lane = 104.0
    let middle = lane + (640 - lane) / 2
    let plot = (top: top + 50, bottom: top + 280)
    let scale = scale(plot)
    axis(&canvas, scale, x: lane, right: 640, story)
    canvas.line(middle, top - 6, middle, plot.bottom, .rule)
    let ends = Basis.allCases.enumerated().map { place, basis in
      bars(
        &canvas, basis, from: place == 0 ? lane : middle, to: place == 0 ? middle : 640, head: top + 4, scale, labels: place == 1,
        story)
    }
    limit(&canvas, scale, from: middle, to: 640, story)
    canvas.height = legend(&canvas, ends.max()! + 16, Basis.allCases, story)
    return canvas
  }

  /// One basis for a phone, on the same scale as the other.
  func narrow(_ basis: Basis, _ story: Story) -> Canvas {
    var canvas = Canvas(width: Canvas.phone, title: story.words.moneyBasis(basis))
    let plot = (top: 62.0, bottom: 242.0)
    let scale = scale(plot)
    axis(&canvas, scale, x: 92, right: Canvas.phone, story)
    let end = bars(&canvas, basis, from: 92, to: Canvas.phone, head: 14, scale, labels: true, story)
    if basis == .full { limit(&canvas, scale, from: 92, to: Canvas.phone, story) }
    canvas.height = legend(&canvas, end + 16, [basis], story)
    return canvas
  }

  func unit(_ story: Story) -> Reading {
    var reading = story.reading("CNY", size: max(totals(.full).max() ?? 0, totals(.stated).max() ?? 0))
    reading.decimals = min(reading.decimals, 1)
    return reading
  }

  private func scale(_ plot: (top: Double, bottom: Double)) -> Scale {
    Scale(
      over: totals(.stated) + totals(.full) + cash, including: [0] + [limit].compactMap { $0 }, to: plot.bottom, plot.top,
      steps: 4)
  }

  /// What a goal allows the full cost or the cash of a year to be, across the bars of the full cost.
  private func limit(_ canvas: inout Canvas, _ scale: Scale, from left: Double, to right: Double, _ story: Story) {
    guard let limit else { return }
    let y = scale[limit]
    canvas.line(left, y, right, y, .alarm, width: 1.6, dash: .dashed)
    let text = story.words.moneyLimitLine(story.numbers.exact(limit / unit(story).unit.divisor) + unit(story).suffix)
    canvas.text(text, right - 2, y - 5, TextStyle.strong.inked(.alarm), .end, halo: true)
  }

  private func axis(_ canvas: inout Canvas, _ scale: Scale, x: Double, right: Double, _ story: Story) {
    let reading = unit(story)
    canvas.yAxis(scale, x: x, right: right, steps: 4) {
      reading.style.text($0 / reading.unit.divisor, decimals: scale.decimalsFor(reading, 4))
    }
    canvas.line(x, scale[0], right, scale[0], .axis)
  }

  /// Bars of a basis with the rows below them; returns the last baseline.
  private func bars(
    _ canvas: inout Canvas, _ basis: Basis, from left: Double, to right: Double, head: Double, _ scale: Scale, labels: Bool,
    _ story: Story
  ) -> Double {
    let words = story.words
    let reading = unit(story)
    let inner = (left: left + 12, right: right - 6)
    canvas.text(words.moneyBasis(basis), inner.left, head, .head)
    canvas.text(words.moneyBasisNote(basis), inner.left, head + 16, .note)
    let pitch = (inner.right - inner.left) / Double(years.count)
    let width = min(38, pitch * 0.74)
    let (ground, cash, totals) = (scale[0], cash, totals(basis))
    var rows: [(name: String, values: [String], style: TextStyle)] = [
      (words.moneyYear, years, .note), (words.moneyTotal(reading.unitName), totals.map { reading.text($0) }, .value),
    ]
    if basis == .full { rows.append((words.moneyCash(reading.unitName), cash.map { reading.text($0) }, .value)) }
    if months.contains(where: { $0 != 12 }) { rows.insert((words.moneyMonths, months.map(String.init), .note), at: 1) }
    for year in years.indices {
      let x = inner.left + pitch * (Double(year) + 0.5) - width / 2
      var y = ground
      for category in categories(basis) where category.amounts[year] > 0 {
        let height = ground - scale[category.amounts[year]]
        let tip = "\(years[year]), \(words.moneyCategory(category.id)): \(reading.full(category.amounts[year]))"
        canvas.group(tip: tip) { canvas in
          canvas.rect(x, y - height, width, height, .ink(fill(category)))
          if !category.isCash && category.isFull { canvas.rect(x, y - height, width, height, .whiteHatch) }
          if y < ground { canvas.line(x, y, x + width, y, .paper, width: 0.8) }
        }
        y -= height
      }
      if cash[year] > 0 { canvas.line(x - 3, scale[cash[year]], x + width + 3, scale[cash[year]], .text, width: 2) }
    }
    var baseline = ground
    for row in rows {
      baseline += 19
      if labels { canvas.text(row.name, 0, baseline, .note) }
      let widest = row.values.map { row.style.width($0) }.max()! + 6
      let step = max(1, Int((widest / pitch).rounded(.up)))
      for (year, value) in row.values.enumerated() where year % step == 0 {
        canvas.text(value, inner.left + pitch * (Double(year) + 0.5), baseline, row.style, .middle)
      }
    }
    return baseline
  }

  private func legend(_ canvas: inout Canvas, _ y: Double, _ bases: [Basis], _ story: Story) -> Double {
    let shown = categories.filter { one in bases.contains { categories($0).contains { $0.id == one.id } } }
    var items: [(Swatch, String)] = []
    // Categories of one colour, one to a basis, share an entry.
    for category in shown {
      let ink = fill(category)
      let name = story.words.moneyCategory(category.id)
      if ink == .returned {
        items.append((.pattern(.whiteHatch, on: ink), name))
      } else if let counterpart = items.firstIndex(where: { $0.0 == .square(ink) }) {
        items[counterpart].1 = story.words.moneyEither(items[counterpart].1, name)
      } else {
        items.append((.square(ink), name))
      }
    }
    items.append((.line(.text), story.words.moneyNewCash))
    return canvas.legend(items, 0, y + 10, width: canvas.width) - 8
  }

  /// Category by year, with what each basis adds up to.
  func table(_ story: Story) -> PlateTable {
    let reading = unit(story)
    func row(_ name: String, _ values: [Double]) -> [String] {
      [name] + values.map { reading.text($0) } + [reading.text(values.reduce(0, +))]
    }
    let words = story.words
    var rows = categories.map { row(words.moneyCategory($0.id), $0.amounts) }
    for basis in Basis.allCases { rows.append(row(words.moneyBasis(basis), totals(basis))) }
    rows.append(row(words.moneyNewCash, cash))
    return PlateTable(
      caption: words.moneyYearsTable(story.name(story.lead), reading.unitName),
      columns: [(words.moneyKind, false)] + years.map { ($0, true) } + [(words.moneyAllYears, true)], rows: rows)
  }
}
