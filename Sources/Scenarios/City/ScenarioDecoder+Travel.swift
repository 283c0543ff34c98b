import DiscreteEvents
import StationModel
import Texts

extension ScenarioDecoder {
  /// Ways and speeds; nil when the file has none.
  func travel(_ terrain: Terrain?) -> TravelParameters? {
    guard let cursor = root.part("city")?.part("travel") else { return nil }
    let metric = terrain?.metric ?? .manhattan
    _ = cursor.word("metric")
    let detour = cursor.number("detourFactor")
    let areas = areaIds
    let speeds = ["footKmh", "ebikeKmh", "carKmh"].map { key in
      // A city without areas is one area.
      let byArea = cursor.numbersBy(key, ids: areas.isEmpty ? ["else"] : areas, what: .area) ?? []
      return byArea.isEmpty ? [cursor.field(key).range.someValue] : byArea
    }
    let hours = cursor.numbers("speedByHour")
    let variation = cursor.optionalDistribution("variation")
    if let variation, abs(variation.mean - 1) > 0.01 {
      cursor.error(
        "mean-not-one", Words("the mean factor is \(NumberText.of(variation.mean))", "平均倍数为 \(NumberText.of(variation.mean))"),
        at: "variation",
        hint: Words("it must be 1, or speeds would say something else", "应为 1，否则与车速的设定不符"))
    }
    return TravelParameters(
      metric: metric, detourFactor: metric == .euclidean ? detour : 1, speedKmh: speeds,
      carSpeedByHour: hours.isEmpty ? Array(repeating: 1, count: 24) : hours, variation: variation,
      carMinutesByZone: matrix(cursor, terrain))
  }

  private func matrix(_ cursor: Cursor, _ terrain: Terrain?) -> [Double]? {
    _ = cursor.field("matrix")
    guard let name = cursor.located("matrix") else { return nil }
    let path = cursor.path(of: "matrix")
    guard name.string != nil else {
      cursor.wrongType(name, ValueType.file.name, at: path)
      return nil
    }
    if let known = terrain?.matrix { return known }
    // Zones that are wrong in other ways have names.
    guard let file = context.dataFile(name, path: path), let zones = terrain?.names ?? context.zoneNames else { return nil }
    do throws(GeographyProblems) {
      return try TravelMatrix.minutes(CSVTable(file), zones: zones)
    } catch {
      context.report(error, at: name, path: path)
      return nil
    }
  }
}
