import Texts

/// A plate as a card of the page.
enum PlateMarkup {
  /// - Parameter number: By which people speak of the figure.
  static func card(_ plate: Plate, id: String, number: String, story: Story) -> Markup {
    let anchor = "\(story.language.rawValue)-\(id)"
    var content = Markup.element("p", [.init("class", "q")], text: story.words.figure(number) + " · " + plate.question)
    content += .element("h3", [.init("class", "finding"), .init("id", anchor + "-finding")], plate.finding)
    content += .element("p", [.init("class", "cap")], plate.caption)
    content += .element("div", [.init("class", "row")], .joined(plate.panes.map { pane($0, name: plate.question) }))
    if !plate.tables.isEmpty || !plate.sources.isEmpty { content += numbers(plate, story) }
    if !plate.notes.isEmpty { content += notes(plate.notes) }
    return .element(
      "section",
      [
        .init("class", "card"), .init("id", anchor), .init("aria-labelledby", anchor + "-finding"), .init("data-figure", id),
        .init("data-files", (plate.sources + [StudyFacts.file]).joined(separator: " ")),
      ],
      content)
  }

  /// - Parameter name: What a pane is called that has no title of its own.
  static func pane(_ pane: Pane, name: String = "") -> Markup {
    switch pane {
    case .page(let markup, _):
      return .element(
        "div", [.init("class", "page scroll"), .init("tabindex", "0"), .init("role", "group"), .init("aria-label", name)], markup)
    case .drawing(let wide, let narrow):
      if narrow.isEmpty { return scroll(wide) }
      return .element("div", [.init("class", "w")], scroll(wide))
        + .element("div", [.init("class", "n")], .joined(narrow.map(scroll)))
    }
  }

  /// A drawing that scrolls by itself where the page is narrower, also by keyboard.
  static func scroll(_ canvas: Canvas) -> Markup {
    .element(
      "div", [.init("class", "scroll"), .init("tabindex", "0"), .init("role", "group"), .init("aria-label", canvas.title)],
      canvas.markup)
  }

  /// - Parameter head: The element of a note's heading: one level below what it stands in.
  static func notes(_ notes: [Note], head: StaticString = "h4") -> Markup {
    .element(
      "div", [.init("class", "notes")],
      .joined(notes.map { .element("div", [], .element(head, text: $0.head) + .element("p", [], $0.text)) }))
  }

  private static func numbers(_ plate: Plate, _ story: Story) -> Markup {
    var content = Markup.element("summary", text: story.words.numbersBehind)
    for one in plate.tables {
      content += .element(
        "div", [.init("class", "scroll"), .init("tabindex", "0"), .init("role", "group"), .init("aria-label", one.caption)],
        table(one))
    }
    if !plate.sources.isEmpty { content += .element("p", [.init("class", "small")], text: story.words.source(plate.sources)) }
    return .element("details", [], content)
  }

  static func table(_ table: PlateTable, className: String = "data") -> Markup {
    let head = Markup.joined(
      table.columns.map { column in
        .element("th", [.init("scope", "col")] + (column.isNumber ? [.init("class", "num")] : []), text: column.name)
      })
    let body = Markup.joined(
      table.rows.map { row in
        .element(
          "tr", [],
          .joined(
            zip(row, table.columns).map { cell, column in
              .element("td", column.isNumber ? [.init("class", "num")] : [], text: cell)
            }))
      })
    return .element(
      "table", [.init("class", className)],
      .element("caption", text: table.caption) + .element("thead", [], .element("tr", [], head)) + .element("tbody", [], body))
  }
}
