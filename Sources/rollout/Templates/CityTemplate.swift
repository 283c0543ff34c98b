/// The files that `rollout init` writes.
enum CityTemplate {
  struct File: Sendable {
    let name: String
    let text: String
  }

  static let files = [File(name: "today.jsonc", text: today), File(name: "plan.jsonc", text: plan)]
}
