import StationModel
import Testing
import Texts

@testable import Scenarios

@Suite("Parameter catalogue")
struct CatalogueTests {
  /// Settings that the reader of file chains takes, before anything is decoded.
  private static let ofTheChain: Set<String> = [
    "extends", "sources.*", "sources.*.en", "sources.*.zh-Hans", "name.en", "name.zh-Hans",
  ]

  /// Patterns of all settings asked for while a file is decoded.
  private func patternsRead(_ name: String, in folder: ScenarioFolder) throws -> Set<String> {
    let access = FileAccess(root: folder.path, allowOutside: false)
    let file = try access.read(path: "\(folder.path)/\(name)").get()
    var diagnostics = Diagnostics()
    let chain = ExtendsChain(file, access: access, diagnostics: &diagnostics)
    let context = DecodingContext(files: access)
    context.patternsRead = []
    let decoded = ScenarioDecoder(try #require(chain.merged), context: context).decode()
    #expect(decoded != nil, "\(context.diagnostics.all.map(\.rendered.en))")
    return context.patternsRead ?? []
  }

  @Test("Every setting of the catalogue is read, and every setting read is in the catalogue")
  func complete() throws {
    let folder = ScenarioFolder.samples()
    let read = try ["rich.jsonc", "gated.jsonc", "map.jsonc", "table.jsonc"].reduce(into: Set<String>()) {
      $0.formUnion(try patternsRead($1, in: folder))
    }
    let known = Set(Catalogue.parameters.map(\.path))
    #expect(known.subtracting(read).subtracting(Self.ofTheChain).sorted() == [])
    // Sections and lists are asked for too; they are parts of the paths of what they hold.
    let stray = read.filter { path in !known.contains { $0 == path || $0.hasPrefix(path + ".") } }
    #expect(stray.sorted() == [])
  }

  @Test("Every setting says what it means in a sentence, and every default is allowed")
  func sentences() {
    for row in Catalogue.parameters {
      #expect(row.meaning.en.hasSuffix(".") && row.meaning.en.count <= 150, "\(row.path)")
      if let text = row.defaultValue?.en, let value = Double(text), let range = row.range {
        #expect(range.contains(value), "\(row.path)")
      }
    }
    #expect(Set(Catalogue.parameters.map(\.path)).count == Catalogue.parameters.filter { $0.path != "precincts.*.is" }.count + 1)
  }

  @Test("The defaults of a Chinese city are a scenario's base without an error, each value with a source")
  func defaults() throws {
    var diagnostics = Diagnostics()
    let file = SourceFile(path: DefaultsText.path, text: DefaultsText.jsonc)
    let chain = ExtendsChain(file, access: FileAccess(root: "", allowOutside: false), diagnostics: &diagnostics)
    let tree = try #require(chain.merged)
    let context = DecodingContext(files: FileAccess(root: "", allowOutside: false))
    UnknownKeys(context: context).check(tree, .section(SceneSections.root))
    #expect(diagnostics.all.isEmpty && context.diagnostics.all.isEmpty)
    let sources = ScenarioSources(chain.links, diagnostics: &diagnostics)
    for path in ["profiles.usual.day", "calls.aid.priority", "people.police.wageCNYPerYear", "city.travel.footKmh"] {
      #expect(sources.source(of: path, in: file)?.en.isEmpty == false || sources.source(of: path, in: chain.links[0].file) != nil)
    }
  }

  @Test("every outcome has one id and a title of its own in both languages")
  func outcomes() {
    #expect(OutcomeTexts.all.map(\.outcome) == Outcome.allCases)
    #expect(Set(OutcomeTexts.all.map(\.id)).count == Outcome.allCases.count)
    for language in [\Words.en, \Words.zhHans] {
      #expect(Set(OutcomeTexts.all.map { $0.title[keyPath: language] }).count == Outcome.allCases.count)
    }
  }
}
