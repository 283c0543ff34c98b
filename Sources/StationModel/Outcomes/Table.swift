/// Exact integer sums: a value of every measure for every cell.
///
/// Cells stand in rows and columns, row after row; a table of one axis has one column. The measures of a cell stand side by side.
@frozen
public struct Table<Measure: CaseIterable & RawRepresentable & Sendable>: Equatable, Sendable where Measure.RawValue == Int {
  public let rows: Int
  public let columns: Int
  /// Number of measures.
  public let width: Int
  public internal(set) var sums: [Int64]

  /// All zero.
  public init(rows: Int, columns: Int = 1) {
    self.rows = rows
    self.columns = columns
    width = Measure.allCases.count
    sums = Array(repeating: 0, count: rows * columns * width)
  }

  @inlinable public var cells: Int { rows * columns }

  /// The number of a cell. A column of −1 is the last: that of what lies outside the counted months or windows, where there is one.
  @inlinable
  @inline(__always)
  public func cell(_ row: Int, _ column: Int) -> Int { row * columns + (column < 0 ? columns - 1 : column) }

  /// By the number of a cell, for those who have several measures of it to add.
  public subscript(cell: Int, measure: Measure) -> Int64 {
    @inlinable @inline(__always) get { sums[cell * width + measure.rawValue] }
    @inline(__always) set { sums[cell * width + measure.rawValue] = newValue }
  }

  public subscript(row: Int, column: Int, measure: Measure) -> Int64 {
    @inlinable @inline(__always) get { self[cell(row, column), measure] }
    @inline(__always) set { self[cell(row, column), measure] = newValue }
  }
}
