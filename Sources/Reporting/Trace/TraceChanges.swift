/// What becomes of the same calls in two worlds. Only calls that are received in the days of the log are compared.
struct TraceChanges {
  /// A call that is reached in both worlds; milliseconds from its reception to its response.
  struct Change: Equatable {
    var call: Int
    var base: Int64
    var option: Int64

    /// Negative where the option is there sooner.
    var difference: Int64 { option - base }
  }

  /// Largest change first.
  private(set) var sooner: [Change] = []
  private(set) var later: [Change] = []
  /// Reached in both worlds at the same millisecond.
  private(set) var same = 0
  /// Numbers of calls that come in both worlds and are not reached in both by the end of the log, by the world that reaches them: the base,
  /// the option, none.
  private(set) var onlyBaseReaches = 0
  private(set) var onlyOptionReaches = 0
  private(set) var noneReaches = 0
  /// Numbers of the calls that come in one world only, in the order of time.
  private(set) var ofOneWorld: [Int] = []
  /// Of all calls reached in both; nil when there are none.
  private(set) var medianMilliseconds: Double?

  init(_ worlds: TraceWorlds) {
    var changes: [Change] = []
    for number in worlds.calls.indices where worlds.calls[number].received >= 0 {
      guard let base = worlds.call(number, in: 0), let option = worlds.call(number, in: 1) else {
        ofOneWorld.append(number)
        continue
      }
      switch (base.response, option.response) {
      case (let before?, let after?):
        changes.append(Change(call: number, base: before.milliseconds, option: after.milliseconds))
      case (_?, nil): onlyBaseReaches += 1
      case (nil, _?): onlyOptionReaches += 1
      case (nil, nil): noneReaches += 1
      }
    }
    // The sign of a change decides; of equal changes the earlier call stands first.
    changes.sort { ($0.difference, $0.call) < ($1.difference, $1.call) }
    sooner = changes.filter { $0.difference < 0 }
    later = changes.filter { $0.difference > 0 }.sorted { (-$0.difference, $0.call) < (-$1.difference, $1.call) }
    same = changes.count - sooner.count - later.count
    if !changes.isEmpty {
      let (low, high) = (changes[(changes.count - 1) / 2].difference, changes[changes.count / 2].difference)
      medianMilliseconds = Double(low + high) / 2
    }
  }

  /// Calls that both worlds reach.
  var reached: Int { sooner.count + later.count + same }
  /// Calls that both worlds receive.
  var shared: Int { reached + onlyBaseReaches + onlyOptionReaches + noneReaches }
}
