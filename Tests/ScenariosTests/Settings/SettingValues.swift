import DiscreteEvents
import Texts

@testable import Scenarios

/// What may be written for a setting: both ends of its range, and anything between. Whatever the catalogue holds is drawn from here,
/// so that a new setting joins every sweep by being in it.
struct SettingValues {
  let spec: ParameterSpec
  let type: ValueType

  /// All settings whose values can be made up without knowing the rest of the file: numbers, words, flags, hours, days, dates.
  static let all: [SettingValues] = {
    var found: [SettingValues] = []
    collect(.section(SceneSections.root), "", &found)
    return found
  }()

  private static func collect(_ shape: Shape, _ path: String, _ found: inout [SettingValues]) {
    switch shape {
    case .value(let type):
      if let spec = Catalogue.parameter(path), spec.awaits == nil { found.append(SettingValues(spec: spec, type: type)) }
    case .section(let section), .record(let section):
      for field in section.fields { collect(field.shape, path.isEmpty ? field.key : "\(path).\(field.key)", &found) }
    case .list(let section), .records(let section):
      for field in section.fields { collect(field.shape, "\(path).*.\(field.key)", &found) }
    case .named(_, let inner): collect(inner, "\(path).*", &found)
    case .either(let shapes): for shape in shapes { collect(shape, path, &found) }
    }
  }

  /// The far ends of what the catalogue allows, as a file has them.
  var ends: [String] {
    switch type {
    case .number(let range), .numbersBy(_, let range): Self.ends(range)
    case .integer(let range): ["\(range.lowerBound)", "\(range.upperBound)"]
    case .distribution(let range): Self.ends(range) + Self.laws(range)
    case .numbers(let count, let range):
      Self.ends(range).map { Self.list($0, count) }
        + [Self.list(Self.ends(range)[0], count).replacing(/^\[[^,]*/, with: "[\(NumberText.of(range.high))")]
    default: words
    }
  }

  /// Words, flags and times: each that there is, or some of each form.
  private var words: [String] {
    switch type {
    case .bool: ["true", "false"]
    case .choice(let words): words.map { "\"\($0)\"" }
    case .choices(let words): words.map { "[\"\($0)\"]" } + ["[]", "[\(words.map { "\"\($0)\"" }.joined(separator: ", "))]"]
    case .hours: ["\"00-24\"", "\"22-02\"", "\"08:01-08:02\"", "\"23:59-00:01\"", "\"05-04\""]
    case .days: ["\"sun\"", "\"mon-fri\"", "\"daily\""]
    case .date: ["\"1900-01-01\"", "\"2199-12-01\"", "\"2028-02-29\""]
    default: []
    }
  }

  private static func ends(_ range: NumberRange) -> [String] {
    [NumberText.of(range.isOpenBelow ? max(range.low, .leastNonzeroMagnitude) : range.low), NumberText.of(range.high)]
  }

  /// Every form of distribution, as far out as its arguments go.
  private static func laws(_ range: NumberRange) -> [String] {
    let (low, high) = (ends(range)[0], ends(range)[1])
    let small = range.low > 0 ? low : "1e-300"
    return [
      "{ \"exponential\": { \"mean\": \(high) } }", "{ \"exponential\": { \"mean\": \(small) } }",
      "{ \"lognormal\": { \"mean\": \(high), \"cv\": 10 } }", "{ \"gamma\": { \"mean\": \(high), \"cv\": 10 } }",
      "{ \"gamma\": { \"mean\": \(small), \"cv\": 0.001 } }", "{ \"weibull\": { \"shape\": 0.2, \"mean\": \(high) } }",
      "{ \"uniform\": [\(low), \(high)] }", "{ \"triangular\": [\(low), \(high), \(high)] }",
      "{ \"normal\": { \"mean\": \(high), \"sd\": \(high) } }", "{ \"empirical\": { \"values\": [\(low), \(high)] } }",
      "{ \"empirical\": { \"values\": [] } }",
    ]
  }

  private static func list(_ number: String, _ count: ValueType.Count) -> String {
    let length = if case .exactly(let exact) = count { exact } else { 24 }
    return "[\(Array(repeating: number, count: length).joined(separator: ", "))]"
  }

  /// A value somewhere between, near what stands in the file when that is a number.
  func some(near present: LocatedValue?, _ random: inout Xoshiro256PlusPlus) -> String? {
    func number(_ range: NumberRange) -> Double {
      let u = Double.random(in: 0...1, using: &random)
      if let present = present?.number, present > 0 {
        return min(range.high, max(range.low, present * Elementary.exp(1.6 * u - 0.8)))
      }
      return range.contains(0.1 * u) ? 0.1 * u : min(range.high, range.low + max(1e-3, u))
    }
    switch type {
    case .number(let range), .numbersBy(_, let range): return NumberText.of(number(range))
    case .distribution(let range):
      let mean = NumberText.of(number(range))
      return [
        mean, "{ \"exponential\": { \"mean\": \(mean) } }", "{ \"gamma\": { \"mean\": \(mean), \"cv\": 0.5 } }",
        "{ \"lognormal\": { \"mean\": \(mean), \"cv\": 0.5 } }",
      ].randomElement(using: &random)
    case .integer(let range):
      let near = Int(number(NumberRange(Double(range.lowerBound)...Double(range.upperBound))).rounded())
      return "\(min(range.upperBound, max(range.lowerBound, near)))"
    case .numbers(let count, let range):
      let length = if case .exactly(let exact) = count { exact } else { 6 }
      return
        "[\((0..<length).map { _ in NumberText.of(max(range.low, Double.random(in: 0.3...2, using: &random))) }.joined(separator: ", "))]"
    case .date: return nil
    default: return words.randomElement(using: &random)
    }
  }
}
