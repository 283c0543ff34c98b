import Texts

/// Lays one file over another: sections merge, values replace, lists of things with `id` merge by id, null switches off.
///
/// Which is which stands in the catalogue. Every value keeps its own file and place.
struct TreeMerger {
  /// Keys that belong to the file in which they stand and are not inherited.
  static let ownKeys = ["extends", "sources", "name"]

  func stripped(_ root: LocatedValue) -> LocatedValue {
    guard let members = root.members else { return root }
    return LocatedValue(.object(members.filter { !Self.ownKeys.contains($0.key) }), at: root.position)
  }

  /// The values of `over` where it has any, else those of `base`.
  func merged(
    _ base: LocatedValue?, _ over: LocatedValue, _ shape: Shape, path: String, _ diagnostics: inout Diagnostics
  ) -> LocatedValue {
    switch (shape.chosen(for: over), over.content) {
    case (.section(let section), .object(let members)):
      return object(base, over, members, path: path, &diagnostics) { section[$0]?.shape }
    case (.named(_, let inner), .object(let members)):
      return object(base, over, members, path: path, &diagnostics) { _ in inner }
    case (.list(let section), .array(let elements)):
      return list(base, over, elements, section, path: path, &diagnostics)
    default: return over
    }
  }

  private func object(
    _ base: LocatedValue?, _ over: LocatedValue, _ members: [LocatedMember], path: String, _ diagnostics: inout Diagnostics,
    shape: (String) -> Shape?
  ) -> LocatedValue {
    var result = base?.members ?? []
    if path == "city", bringsOtherZones(over, than: base) { result.removeAll { Self.ofZones.contains($0.key) } }
    var places: [String: Int] = [:]
    for (index, member) in result.enumerated() { places[member.key] = index }
    for member in members {
      var merged = member
      let inherited = places[member.key].map { result[$0].value }
      if let shape = shape(member.key) {
        let inner = path.isEmpty ? member.key : "\(path).\(member.key)"
        merged.value = self.merged(inherited, member.value, shape, path: inner, &diagnostics)
      }
      if let index = places[member.key] {
        result[index] = merged
      } else {
        places[member.key] = result.count
        result.append(merged)
      }
    }
    return LocatedValue(.object(result), at: over.position)
  }

  /// What a city says of its zones by their names.
  private static let ofZones = ["areas", "keyPlaces", "residents"]
  private static let zoneSources = ["grid", "geojson", "centroids"]

  /// Whether a file puts a map or table in the place of its base's zones: what the base said of the old zones then says nothing.
  private func bringsOtherZones(_ over: LocatedValue, than base: LocatedValue?) -> Bool {
    guard let base else { return false }
    func has(_ value: LocatedValue, _ key: String) -> Bool { value[key].map { !$0.isNull } ?? false }
    let old = Self.zoneSources.filter { has(base, $0) }
    return Self.zoneSources.contains { has(over, $0) && !old.contains($0) } && old.allSatisfy { over[$0]?.isNull == true }
      && !old.isEmpty
  }

  /// Base's things in their order, changed; then new ones in theirs.
  private func list(
    _ base: LocatedValue?, _ over: LocatedValue, _ elements: [LocatedValue], _ section: Section, path: String,
    _ diagnostics: inout Diagnostics
  ) -> LocatedValue {
    var result = base?.elements ?? []
    var places: [String: Int] = [:]
    for (index, thing) in result.enumerated() { if let id = thing["id"]?.string, places[id] == nil { places[id] = index } }
    var removed: Set<Int> = []
    var seen: Set<String> = []
    for element in elements {
      guard element.members != nil, let id = element["id"]?.string else {
        // Whatever this is, it is no thing with an id: the decoder says so.
        result.append(element)
        continue
      }
      let inner = "\(path).\(id)"
      if !seen.insert(id).inserted {
        diagnostics.error(
          "duplicate-id", Words("a second thing is called \"\(id)\"", "标识 \"\(id)\" 重复"), at: element["id"]?.position,
          path: inner, hint: Words("ids are unique", "标识不能重复"))
        continue
      }
      let place = places[id]
      if let removal = element.member("remove") {
        if let place { removed.insert(place) }
        checkRemoval(element, removal, of: place, among: result, path: inner, &diagnostics)
        continue
      }
      let merged = merged(place.map { result[$0] }, element, .section(section), path: inner, &diagnostics)
      if let place {
        result[place] = merged
      } else {
        places[id] = result.count
        result.append(merged)
      }
    }
    if !removed.isEmpty { result = result.enumerated().filter { !removed.contains($0.offset) }.map(\.element) }
    return LocatedValue(.array(result), at: over.position)
  }

  private func checkRemoval(
    _ element: LocatedValue, _ removal: LocatedMember, of place: Int?, among things: [LocatedValue], path: String,
    _ diagnostics: inout Diagnostics
  ) {
    if removal.value.bool != true {
      diagnostics.error(
        "wrong-type", Words("\"remove\" can only be true", "\"remove\" 只能为 true"), at: removal.value.position, path: path)
    }
    if let other = element.members?.first(where: { $0.key != "remove" && $0.key != "id" }) {
      diagnostics.error(
        "remove-and-set", Words("a thing that is removed cannot be changed", "删除的条目不能同时修改"), at: other.keyPosition, path: path)
    }
    if place == nil {
      let known = things.compactMap { $0["id"]?.string }
      let near = element["id"]?.string.flatMap { Suggestion.near($0, among: known) }
      diagnostics.error(
        "nothing-to-remove", Words("nothing of this id was inherited", "没有继承到此标识的条目"), at: removal.keyPosition, path: path,
        hint: near ?? Suggestion.known(known))
    }
  }
}
