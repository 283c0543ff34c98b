import Texts
import Experiments
import Texts

extension FamilyChecker {
  /// Weighted displacement difference with areas and periods of different size.
  static let displacementDifference = FamilyChecker(Words("wdd", "加权位移差（WDD）")) { (inputs) throws(RecordProblem) in
    let areas = try inputs.sizes("aw", count: 4)
    let periods = try inputs.sizes("tw", count: 2)
    let difference = WeightedDisplacementDifference(
      treated: try inputs.beforeAfter("t"), control: try inputs.beforeAfter("ct"),
      buffer: inputs.has("td") ? try inputs.beforeAfter("td") : BeforeAfter(0, 0),
      bufferControl: inputs.has("cd") ? try inputs.beforeAfter("cd") : BeforeAfter(0, 0),
      areas: .init(treated: areas[1], control: areas[0], buffer: areas[3], bufferControl: areas[2]),
      periods: .init(before: periods[0], after: periods[1]))
    guard let z = difference.total.z else {
      throw inputs.refused(
        "t", Words("a list of counts not all of which are 0, with those of the other areas", "次数的列表，且连同其他地区不全为 0"))
    }
    let interval = difference.total.interval()
    return .object([
      ReferenceField(name: "est_local", value: .number(difference.local.estimate)),
      ReferenceField(name: "se_local", value: .number(difference.local.standardError)),
      ReferenceField(name: "est_displacement", value: .number(difference.displacement.estimate)),
      ReferenceField(name: "se_displacement", value: .number(difference.displacement.standardError)),
      ReferenceField(name: "est_total", value: .number(difference.total.estimate)),
      ReferenceField(name: "se_total", value: .number(difference.total.standardError)),
      ReferenceField(name: "z", value: .number(z)),
      ReferenceField(name: "ci", value: .numbers([interval.low, interval.high])),
    ])
  }
}

extension RecordInputs {
  fileprivate func beforeAfter(_ name: String) throws(RecordProblem) -> BeforeAfter {
    let counts = try numbers(name, in: 0...1e9)
    guard counts.count == 2 else { throw refused(name, Words("a list of a count before and one after", "实施前后各一次数的列表")) }
    return BeforeAfter(counts[0], counts[1])
  }

  /// Sizes above 0; 1 each when the record does not give them.
  fileprivate func sizes(_ name: String, count: Int) throws(RecordProblem) -> [Double] {
    guard has(name) else { return Array(repeating: 1, count: count) }
    let sizes = try positives(name)
    guard sizes.count == count else { throw refused(name, Words("a list of \(count) numbers", "\(count) 个数的列表")) }
    return sizes
  }
}
