/// Short ids of arms, fit for file names.
enum ArmNames {
  /// The file names without folder and ending; a number is added where two are the same.
  static func ids(_ paths: [String]) -> [String] {
    var taken: Set<String> = []
    return paths.map { path in
      let stem = stem(path)
      var id = stem
      var number = 2
      while !taken.insert(id).inserted {
        id = "\(stem)-\(number)"
        number += 1
      }
      return id
    }
  }

  private static func stem(_ path: String) -> String {
    if path == InputFile.standardInput { return "stdin" }
    let name = path.split(separator: "/").last ?? "scenario"
    let base = [".jsonc", ".json"].first { name.hasSuffix($0) }.map { name.dropLast($0.count) } ?? name
    let safe = String(base.map { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." ? $0 : "-" })
    // Signs at the ends say nothing, and a minus at the beginning would make an option or a formula of the name.
    let visible = safe.drop { $0 == "." || $0 == "-" }.reversed().drop { $0 == "-" }.reversed()
    return visible.isEmpty ? "scenario" : String(visible)
  }
}
