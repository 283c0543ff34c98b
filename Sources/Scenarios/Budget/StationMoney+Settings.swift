import DiscreteEvents
import StationModel

extension StationMoney {
  /// Nothing costs anything, and houses stand at once, where nothing is said.
  static let settings = Settings(
    StationMoney(
      capitalCNY: .constant(0), statedOperationCNYPerYear: .constant(0), runningCNYPerYear: .constant(0),
      buildMonths: .constant(0)),
    [
      .distribution(
        "capitalCNY", \.capitalCNY, .money, unit: "CNY", "Building, fitting out, equipment, software.", "建设投资：房屋、装修、设备、软件。"),
      .distribution(
        "capitalOverrun", \.capitalOverrun, .from(0, to: 100),
        "Capital paid over capital planned, drawn per station: 1.2 = a fifth more.", "实际建设投资与计划之比，逐站抽取：1.2 表示超出五分之一。"),
      .distribution(
        "operationCNYPerYear", \.statedOperationCNYPerYear, .money, unit: "CNY/year",
        "The plan's own figure for a year of operation.", "方案所列的每站年运行费。"),
      .distribution(
        "runningCNYPerYear", \.runningCNYPerYear, .money, unit: "CNY/year", "A year of operation without pay, at full cost.",
        "不含人员经费的全口径年运行费。"),
      .distribution(
        "buildMonths", \.buildMonths, .from(0, to: 600), unit: "months", "From the start of building to the opening.",
        "从开工建设到启用的时间。"),
    ])
}
