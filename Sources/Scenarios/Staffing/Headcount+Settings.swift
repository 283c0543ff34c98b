import StationModel
import Texts

extension Headcount {
  /// The positions of a base.
  static let positions = Settings(
    Headcount(),
    [
      .integer("police", \.police, 0...100_000, unit: "persons", "Sworn officers.", "民警。"),
      .integer("auxiliary", \.auxiliary, 0...100_000, unit: "persons", "Auxiliary officers.", "辅警。"),
      .integer("volunteer", \.volunteer, 0...100_000, unit: "persons", "Volunteers.", "志愿者。"),
    ])

  /// The people of a post.
  static let crew = Settings(
    Headcount(),
    [
      .integer("police", \.police, 0...100, unit: "persons", "Sworn officers of the crew.", "警组中的民警人数。"),
      .integer("auxiliary", \.auxiliary, 0...100, unit: "persons", "Auxiliary officers of the crew.", "警组中的辅警人数。"),
      .integer("volunteer", \.volunteer, 0...100, unit: "persons", "Volunteers of the crew.", "警组中的志愿者人数。"),
    ]
  ) { cursor, crew in
    guard crew.total == 0 else { return }
    cursor.context.error(
      "empty-crew", Words("nobody is in this crew", "该警组没有人员"), at: cursor.value.position, path: cursor.path,
      hint: Words("name police, auxiliary or volunteer", "请给出 police、auxiliary 或 volunteer"))
  }
}
