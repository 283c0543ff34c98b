public import StationModel
import Texts

extension Scenario {
  /// The model's parameters with one drawn value for each of ``uncertain``; with none, as they stand in the file.
  ///
  /// Zones, places and precincts are kept unless something of the city is uncertain. Throws when a draw leaves the range that
  /// its parameter allows; traps when the number of values is wrong. About a millisecond for a city of 144 zones.
  public func parameters(drawing values: [Double]) throws(ScenarioError) -> ModelParameters {
    if values.isEmpty { return decoded.parameters }
    precondition(values.count == draws.entries.count, "one value for each uncertain parameter")
    let context = DecodingContext(files: access, seeksSlips: false)
    let decoder = ScenarioDecoder(draws.put(values, into: tree), context: context)
    let found = decoder.decode(calendar: decoded.calendar, terrain: draws.movesTerrain ? nil : decoded.terrain)
    guard let found else { throw ScenarioError(context.diagnostics.sorted(files: links.map(\.file))) }
    return found.parameters
  }
}
