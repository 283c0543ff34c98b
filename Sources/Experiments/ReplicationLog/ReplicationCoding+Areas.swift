extension AreaTables {
  func encode(near base: AreaTables, _ writer: inout PackedWriter) {
    writer.add(counts, near: base.counts)
    writer.add(zones)
    writer.add(fixedEffects)
    writer.add(placebo)
  }

  static func decode(near base: AreaTables, _ reader: inout PackedReader) throws -> AreaTables {
    var tables = AreaTables()
    tables.counts = try reader.integers(near: base.counts)
    tables.zones = try reader.integers()
    tables.fixedEffects = try reader.doubles()
    tables.placebo = try reader.doubles()
    return tables
  }
}
