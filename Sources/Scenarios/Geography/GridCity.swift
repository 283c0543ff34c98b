import StationModel
import Texts

/// A city of square cells, named like a spreadsheet from its north-west corner.
struct GridCity: Equatable, Sendable {
  /// Columns A…ZZ.
  static let columnLimit = 702
  static let rowLimit = 999

  /// West to east, 1…702.
  let columns: Int
  /// North to south, 1…999.
  let rows: Int
  /// Side of a cell in km, above 0.
  let cellKm: Double

  /// Throws when a number is out of range: codes `grid-columns`, `grid-rows`, `grid-cell`.
  init(columns: Int, rows: Int, cellKm: Double) throws(GeographyProblems) {
    var problems: [GeographyProblem] = []
    if !(1...Self.columnLimit).contains(columns) {
      problems.append(
        GeographyProblem(
          "grid-columns", Words("a grid of \(columns) columns", "方格有 \(columns) 列"),
          advice: Words("1 to 702 (A to ZZ)", "应为 1 至 702 列（A 至 ZZ）")))
    }
    if !(1...Self.rowLimit).contains(rows) {
      problems.append(
        GeographyProblem(
          "grid-rows", Words("a grid of \(rows) rows", "方格有 \(rows) 行"), advice: Words("1 to 999", "应为 1 至 999 行")))
    }
    if !(cellKm > 0 && cellKm.isFinite) {
      problems.append(
        GeographyProblem(
          "grid-cell", Words("cells of \(cellKm) km", "格边长为 \(cellKm) km"), advice: Words("a length above 0", "应为大于 0 的长度")))
    }
    try GeographyProblems.throwIfAny(problems)
    self.columns = columns
    self.rows = rows
    self.cellKm = cellKm
  }

  /// Names of the cells in the order of ``zones``.
  var names: ZoneNames { ZoneNames(columns: columns, rows: rows) }

  /// The cells, row by row from the north, each row from the west, without residents.
  var zones: [CityZone] {
    (0..<rows).flatMap { row in (0..<columns).map { column in zone(column: column, row: row) } }
  }

  private func zone(column: Int, row: Int) -> CityZone {
    let west = Double(column) * cellKm
    let east = Double(column + 1) * cellKm
    let north = Double(row) * cellKm
    let south = Double(row + 1) * cellKm
    let corner = Point(x: west, y: north)
    let ring = [corner, Point(x: east, y: north), Point(x: east, y: south), Point(x: west, y: south), corner]
    let centre = Point(x: (Double(column) + 0.5) * cellKm, y: (Double(row) + 0.5) * cellKm)
    return CityZone(id: ZoneNames.cell(column: column, row: row), centre: centre, areaKm2: cellKm * cellKm, polygons: [[ring]])
  }
}
