// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// A room of the house; it may import only rooms below it.
func room(_ name: String, over lower: [String] = [], plugins: [Target.PluginUsage] = []) -> Target {
  .target(name: name, dependencies: lower.map { .byName(name: $0) }, swiftSettings: settings, plugins: plugins)
}

func command(_ name: String, over lower: [String], plugins: [Target.PluginUsage] = []) -> Target {
  .executableTarget(name: name, dependencies: lower.map { .byName(name: $0) }, swiftSettings: settings, plugins: plugins)
}

func tests(_ name: String, of lower: [String]) -> Target {
  .testTarget(name: name, dependencies: lower.map { .byName(name: $0) }, swiftSettings: settings)
}

let package = Package(
  name: "StationRollout",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "rollout", targets: ["rollout"]),
    .executable(name: "rollout-bench", targets: ["rollout-bench"]),
  ],
  targets: [
    room("DiscreteEvents"),
    room("Texts"),
    room("StationModel", over: ["DiscreteEvents"]),
    room("Scenarios", over: ["StationModel", "DiscreteEvents", "Texts"]),
    room("Experiments", over: ["StationModel", "DiscreteEvents", "Texts"]),
    room("Reporting", over: ["Experiments", "Scenarios", "StationModel", "DiscreteEvents", "Texts"]),
    .plugin(name: "EmbedRecords", capability: .buildTool(), path: "Sources/EmbedRecords"),
    room("Verification", over: ["Experiments", "StationModel", "DiscreteEvents", "Texts"], plugins: ["EmbedRecords"]),
    .plugin(name: "CommitStamp", capability: .buildTool(), path: "Sources/CommitStamp"),
    command(
      "rollout", over: ["Reporting", "Verification", "Experiments", "Scenarios", "StationModel", "DiscreteEvents", "Texts"],
      plugins: ["CommitStamp"]),
    command("rollout-bench", over: ["DiscreteEvents"]),
    tests("DiscreteEventsTests", of: ["DiscreteEvents"]),
    // What the tests of two rooms open archives with.
    .target(name: "ArchiveReader", path: "Tests/ArchiveReader", swiftSettings: settings),
    tests("TextsTests", of: ["ArchiveReader", "Texts"]),
    tests("StationModelTests", of: ["StationModel", "DiscreteEvents"]),
    tests("ScenariosTests", of: ["Scenarios", "StationModel", "DiscreteEvents", "Texts"]),
    // A city that the tests of two rooms build on.
    .target(
      name: "SmallCity", dependencies: ["Experiments", "StationModel", "DiscreteEvents"], path: "Tests/SmallCity",
      swiftSettings: settings),
    tests("ExperimentsTests", of: ["SmallCity", "Experiments", "StationModel", "DiscreteEvents"]),
    tests(
      "ReportingTests",
      of: ["SmallCity", "ArchiveReader", "Reporting", "Experiments", "Scenarios", "StationModel", "DiscreteEvents", "Texts"]),
    tests("VerificationTests", of: ["Verification", "Experiments", "StationModel", "DiscreteEvents", "Texts"]),
    tests("CommandTests", of: ["rollout", "Scenarios", "StationModel", "DiscreteEvents", "Texts"]),
  ]
)
