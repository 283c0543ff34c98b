import DiscreteEvents
import StationModel
import Texts

extension Scenario {
  /// What a scenario is made of before it is checked.
  struct Ingredients {
    var path: String
    var name: Words?
    var tree: LocatedValue
    var links: [ExtendsChain.Link]
    var access: FileAccess
    var sources: ScenarioSources
    /// True when calendar, goals and uncertain parameters come from another scenario.
    var isArm = false
  }

  /// Checks everything and throws all problems at once.
  init(_ ingredients: Ingredients, diagnostics: Diagnostics) throws(ScenarioError) {
    let context = DecodingContext(files: ingredients.access)
    context.diagnostics = diagnostics
    var tree = ingredients.tree
    UnknownKeys(context: context).check(tree, .section(SceneSections.root))
    let draws = ParameterDraws(&tree, context: context, isArm: ingredients.isArm)
    let decoded = ScenarioDecoder(tree, context: context).decode()
    if let decoded {
      ScenarioDecoder(tree, context: context).checkManning(decoded.parameters)
      Self.checkDraws(draws, tree, decoded, context)
    }
    let files = ingredients.links.map(\.file)
    let problems = context.diagnostics.sorted(files: files)
    // Warnings next to errors are mostly their consequences.
    guard let decoded, !context.diagnostics.hasErrors else { throw ScenarioError(problems.filter { $0.severity == .error }) }
    path = ingredients.path
    name = ingredients.name ?? Words(PrintableText.of(Self.fileName(ingredients.path)))
    links = ingredients.links
    access = ingredients.access
    sourceNotes = ingredients.sources
    self.tree = tree
    self.draws = draws
    self.decoded = decoded
    warnings = problems
    data = context.dataFiles
    hash = Self.hash(tree, name: name, sources: ingredients.sources, data: context.dataFiles)
  }

  /// "plan" for "scenarios/plan.jsonc".
  private static func fileName(_ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
  }

  /// Reads the scenario at the far ends of what is uncertain, so that no replication fails for an impossible value.
  private static func checkDraws(
    _ draws: ParameterDraws, _ tree: LocatedValue, _ decoded: DecodedScenario, _ context: DecodingContext
  ) {
    if draws.entries.isEmpty { return }
    for chance in [1e-12, 1 - 1e-12] {
      let values = draws.entries.map { $0.parameter.distribution.quantile(chance) }
      let terrain = draws.movesTerrain ? nil : decoded.terrain
      _ = ScenarioDecoder(draws.put(values, into: tree), context: context).decode(calendar: decoded.calendar, terrain: terrain)
    }
  }
}
