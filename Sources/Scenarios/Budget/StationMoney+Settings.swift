import DiscreteEvents
import StationModel

extension StationMoney {
  /// Nothing costs anything, and houses stand at once, where nothing is said.
  static let settings = Settings(
    StationMoney(
      capitalCNY: .constant(0), statedOperationCNYPerYear: .constant(0), runningCNYPerYear: .constant(0),
      buildMonths: .constant(0)),
    [
      .distribution("capitalCNY", \.capitalCNY, .money, unit: "CNY", "Building, fitting out, equipment, software."),
      .distribution(
        "capitalOverrun", \.capitalOverrun, .from(0, to: 100),
        "Capital paid over capital planned, drawn per station: 1.2 = a fifth more."),
      .distribution(
        "operationCNYPerYear", \.statedOperationCNYPerYear, .money, unit: "CNY/year",
        "The plan's own figure for a year of operation."),
      .distribution(
        "runningCNYPerYear", \.runningCNYPerYear, .money, unit: "CNY/year", "A year of operation without pay, at full cost."),
      .distribution(
        "buildMonths", \.buildMonths, .from(0, to: 600), unit: "months", "From the start of building to the opening."),
    ])
}
