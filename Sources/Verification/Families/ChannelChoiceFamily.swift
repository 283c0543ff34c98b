import Texts

extension FamilyChecker {
  /// Which channel people choose, with the station and without it.
  static let channelChoice = FamilyChecker(Words("counter-choice", "办理渠道选择")) { (inputs) throws(RecordProblem) in
    let theta = try inputs.positive("theta_minutes")
    let weight = try inputs.number("wait_weight", in: 0...1e6, else: 1)
    var options: [ChannelChoice.Option] = []
    for option in try inputs.objects("options") { options.append(try .init(option, theta: theta, waitWeight: weight)) }
    guard (1...1_000).contains(options.count) else {
      throw inputs.refused("options", Words("a list of 1 to 1000 options", "含 1 至 1000 个选项的列表"))
    }
    let choice = ChannelChoice(options: options, awareness: try inputs.fraction("awareness", else: 1))
    let shares = choice.shares
    let without = choice.sharesWithoutStation
    return .fields([
      "shares": .numbers(shares), "shares_without_station": .numbers(without),
      "door_to_door_mean": .quantity(choice.meanTime(shares)),
      "door_to_door_without_station_mean": .quantity(choice.meanTime(without)),
      "to_station_share": .number(choice.shareToStation),
    ])
  }
}

extension ChannelChoice.Option {
  fileprivate init(_ inputs: RecordInputs, theta: Double, waitWeight: Double) throws(RecordProblem) {
    func minutes(_ name: String) throws(RecordProblem) -> Double { try inputs.number(name, in: 0...1e6, else: 0) }
    let way = 2 * (try minutes("walk_minutes"))
    let wait = try minutes("wait_minutes")
    let service = try minutes("service_minutes")
    let constant = try inputs.number("constant", in: -1e6...1e6, else: 0)
    self.init(
      atStation: try inputs.flag("at_station", else: false),
      utility: constant - (way + waitWeight * wait + service) / theta, time: way + wait + service)
  }
}
