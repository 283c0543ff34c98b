import Experiments
import Reporting
import SmallCity
import StationModel

extension SmallStudy {
  /// The small city with offences, made once.
  static let crimeResult: StudyResult = {
    do { return try SmallCity.crimeStudy().run() } catch { fatalError("the study of offences failed: \(error)") }
  }()

  /// Without any deterrence: nothing truly changes.
  static let nullResult: StudyResult = {
    do {
      return try SmallCity.crimeStudy(SmallCity.thefts(afterVisit: 0, station: 0, nearStationLogit: 0.8)).run()
    } catch { fatalError("the study without deterrence failed: \(error)") }
  }()

  static func comparison(_ result: StudyResult) -> Comparison {
    Comparison(result: result, names: names, window: .window(1))
  }
}
