import Foundation
import StationModel
import Testing
import Texts

@testable import Scenarios

/// Maps of real cities for tests; they are not part of the repository.
enum MapData {
  static let folder = ProcessInfo.processInfo.environment["ROLLOUT_DATA"]
  static let advice: Comment = "set ROLLOUT_DATA to the folder with the map data"

  static func source(_ path: String) throws -> SourceFile {
    let url = URL(fileURLWithPath: try #require(folder)).appendingPathComponent(path)
    return SourceFile(path: path, bytes: Array(try Data(contentsOf: url)))
  }
}

/// The codes of the problems that an expression throws, in order; empty when it does not.
func problems<T>(_ work: () throws -> T) -> [GeographyProblem] {
  do {
    _ = try work()
    return []
  } catch let error as GeographyProblems {
    for problem in error.all {
      let faults = [problem.message, problem.advice].compactMap { $0.flatMap { ChineseText.fault($0) } }
      #expect(faults.isEmpty, "\(problem.code)")
    }
    return error.all
  } catch {
    Issue.record("an error of another kind: \(error)")
    return []
  }
}

func codes<T>(_ work: () throws -> T) -> [String] { problems(work).map(\.code) }

extension GeographyProblem {
  /// "line:column" of a problem in a data file.
  var place: String? {
    if case .source(let position) = spot { "\(position.line):\(position.column)" } else { nil }
  }

  var position: SourcePosition? { if case .source(let position) = spot { position } else { nil } }

  var part: Range<Int>? { if case .part(let range) = spot { range } else { nil } }
}

extension Point {
  func isNear(_ other: Point, within km: Double) -> Bool {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot() <= km
  }
}

/// Square zones of 1 km² in a row, from west to east.
func row(_ ids: [String], residents: [Double?]) -> [CityZone] {
  zip(ids, residents).enumerated().map { index, zone in
    CityZone(id: zone.0, centre: Point(x: Double(index) + 0.5, y: 0.5), areaKm2: 1, residents: zone.1)
  }
}
