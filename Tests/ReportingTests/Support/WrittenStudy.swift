import Texts

@testable import Reporting

/// Results written by hand: arms, a window of a year, and an outcome by arm and replication.
struct WrittenStudy {
  var arms = ["today", "plan"]
  /// What people call the arms; nil calls them by their ids.
  var names: [String]?
  var seed = "1"
  var changes: [(arm: String, path: String, base: String?, to: String?)] = []
  /// By outcome: values by arm, by replication.
  var outcomes: [String: [[Double]]] = [:]
  /// By input: values by replication.
  var inputs: [String: [Double]] = [:]
  /// Differences of the outcome responseMinutes.mean, every replication alike.
  var differences: [(a: String, b: String, scope: String, zonesOf: String, value: Double)] = []
  var tables: [String: String] = [:]

  var futures: Int { outcomes.values.first?.first?.count ?? 1 }

  func story(_ language: Language = .en, others: [WrittenStudy] = []) throws -> Story {
    try Story(set(), others: others.map { try $0.set() }, language: language)
  }

  func set() throws -> ResultSet { try ResultSet(files()) }

  func files() -> [String: [UInt8]] {
    var files = tables
    files[StudyFacts.file] = facts
    files["estimates.csv"] =
      "arm,window,scope,place,zonesOf,outcome,unit,futures,mean,q05,q25,q50,q75,q95,low95,high95\n" + estimates
    files["differences.csv"] =
      "a,b,window,scope,place,zonesOf,outcome,unit,futures,meanA,meanB,difference,q05,q95\n"
      + differences.map { one in
        "\(one.a),\(one.b),last,\(one.scope),,\(one.zonesOf),responseMinutes.mean,min,1,8,\(8 + one.value)"
          + String(repeating: ",\(one.value)", count: 3) + "\n"
      }.joined()
    files["replications.csv"] = replications
    let names = inputs.keys.sorted()
    if !names.isEmpty {
      files["parameters.csv"] =
        (["replication"] + names).joined(separator: ",") + "\n"
        + (0..<futures).map { future in
          ([String(future)] + names.map { String(inputs[$0]![future]) }).joined(separator: ",") + "\n"
        }.joined()
    }
    return files.mapValues { Array($0.utf8) }
  }

  private var estimates: String {
    outcomes.sorted { $0.key < $1.key }.flatMap { outcome, values in
      zip(arms, values).map { arm, row in
        let mean = row.reduce(0, +) / Double(row.count)
        return "\(arm),last,city,,,\(outcome),share,\(row.count)" + String(repeating: ",\(mean)", count: 8) + "\n"
      }
    }.joined()
  }

  private var replications: String {
    let names = outcomes.keys.sorted()
    return (["replication", "arm", "window"] + names).joined(separator: ",") + "\n"
      + (0..<futures).flatMap { future in
        arms.enumerated().map { place, arm in
          (["\(future)", arm, "last"] + names.map { String(outcomes[$0]![place][future]) }).joined(separator: ",")
            + "\n"
        }
      }.joined()
  }

  private var facts: String {
    func quoted(_ text: String?) -> String { text.map { "\"\($0)\"" } ?? "null" }
    let people = zip(arms, names ?? arms).map { id, name in
      let name = String(decoding: JSONValue.inline(.text(name)).encoded(), as: UTF8.self)
      return
        "{\"id\": \"\(id)\", \"name\": {\"en\": \(name), \"zh-Hans\": \(name)}, \"scenario\": \"\", \"sha256\": \"of \(id)\"}"
    }.joined(separator: ", ")
    let differences = changes.map {
      "{\"arm\": \"\($0.arm)\", \"path\": \"\($0.path)\", \"base\": \(quoted($0.base)), \"to\": \(quoted($0.to))}"
    }.joined(separator: ", ")
    return """
      {"seed": "\(seed)", "replications": \(futures), "start": "2027-01-01", "arms": [\(people)],
       "windows": [{"id": "last", "months": ["2027-01", "2027-02"], "days": 365}], "areas": [], "precincts": [], "kinds": [],
       "zones": [], "phases": [], "goals": [], "outcomes": [], "parameters": [], "changes": [\(differences)]}
      """
  }
}
