/// A replication as packed bytes and back; every arm but the base is written as its distance from the base.
enum ReplicationCoding {
  static func encode(_ replication: Replication) -> [UInt8] {
    var writer = PackedWriter()
    writer.add(UInt64(replication.number))
    writer.add(replication.draws)
    writer.add(replication.row)
    writer.add(UInt64(replication.tables.count))
    let base = replication.tables.first ?? ArmTables()
    for (arm, tables) in replication.tables.enumerated() { encode(tables, near: arm == 0 ? ArmTables() : base, &writer) }
    return writer.bytes
  }

  static func decode(_ bytes: [UInt8]) throws -> Replication {
    var reader = PackedReader(bytes)
    guard let number = UInt32(exactly: try reader.word()) else { throw PackedReader.Malformed() }
    let draws = try reader.doubles()
    let row = try reader.doubles()
    let arms = try reader.word()
    guard arms <= 1 << 16 else { throw PackedReader.Malformed() }
    var tables: [ArmTables] = []
    for _ in 0..<arms { tables.append(try decode(near: tables.first ?? ArmTables(), &reader)) }
    guard reader.isAtEnd else { throw PackedReader.Malformed() }
    return Replication(number: number, draws: draws, row: row, tables: tables)
  }

  private static func encode(_ tables: ArmTables, near base: ArmTables, _ writer: inout PackedWriter) {
    writer.add(tables.months, near: base.months)
    writer.add(tables.zones, near: base.zones)
    writer.add(tables.levels.map(Double.init), near: base.levels.map(Double.init))
    for kind in TableKind.allCases { writer.add(tables[kind], near: base[kind]) }
    writer.add(UInt64(tables.histograms.count))
    for (index, counts) in tables.histograms.enumerated() {
      writer.add(counts, near: index < base.histograms.count ? base.histograms[index] : [])
    }
    writer.add(UInt64(tables.stations.count))
    for station in tables.stations {
      writer.add(Int64(station.zone))
      writer.add(Int64(station.phase))
      writer.add(Int64(station.buildingStartsDay))
      writer.add(Int64(station.opensDay ?? -1))
    }
    writer.add(tables.events)
    writer.add(tables.flows)
    tables.areas.encode(near: base.areas, &writer)
    encode(tables.gate, &writer)
  }

  private static func decode(near base: ArmTables, _ reader: inout PackedReader) throws -> ArmTables {
    var tables = ArmTables()
    tables.months = try reader.doubles(near: base.months)
    tables.zones = try reader.doubles(near: base.zones)
    tables.levels = try reader.doubles(near: base.levels.map(Double.init)).map { Float($0) }
    for kind in TableKind.allCases { tables.kept[kind] = try reader.integers(near: base[kind]) }
    let groups = try reader.word()
    guard groups <= 1 << 24 else { throw PackedReader.Malformed() }
    for index in 0..<Int(groups) {
      tables.histograms.append(try reader.integers(near: index < base.histograms.count ? base.histograms[index] : []))
    }
    let stations = try reader.word()
    guard stations <= 1 << 24 else { throw PackedReader.Malformed() }
    for _ in 0..<stations {
      let zone = Int(try reader.integer())
      let phase = Int(try reader.integer())
      let start = Int(try reader.integer())
      let opens = Int(try reader.integer())
      tables.stations.append(
        StationOpening(zone: zone, phase: phase, buildingStartsDay: start, opensDay: opens < 0 ? nil : opens))
    }
    tables.events = try reader.integer()
    tables.flows = try reader.integers(near: [])
    tables.areas = try AreaTables.decode(near: base.areas, &reader)
    tables.gate = try decodeGate(&reader)
    return tables
  }
}
