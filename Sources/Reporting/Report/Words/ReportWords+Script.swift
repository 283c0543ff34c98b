extension ReportWords {
  /// What the page's script says: it reads these from the report's root.
  var forScript: [Markup.Attribute] {
    [
      .init("data-arms", pick("Options shown", "显示的方案")), .init("data-svg", pick("Save as SVG", "存为 SVG")),
      .init("data-csv", pick("Save table as CSV", "将表存为 CSV")), .init("data-source", pick("From", "出自")),
    ]
  }
}
