import StationModel

/// What a page of a log tells of: one log, or those of two scenarios in the same replication, where the same calls come.
public struct TraceWorlds: Sendable {
  /// A call as the worlds receive it. It is one call where its id, its kind, its place and its moment are the same; a report whose offence
  /// moves to another place is another call there.
  struct Call: Equatable, Sendable {
    var id: UInt64
    var kind: Int
    var zone: Int
    var x: Double
    var y: Double
    var received: Int
    /// Its place in the log of each world; nil where it does not come.
    var places: [Int?]
  }

  /// The base first.
  private(set) var stories: [TraceStory]
  /// In the order of reception, each once.
  private(set) var calls: [Call] = []

  /// One log.
  public init(_ story: TraceStory) { self.init([story]) }

  /// Two logs of the same days, seed and replication, in cities with the same zones and kinds of calls.
  public init(base: TraceStory, option: TraceStory) { self.init([base, option]) }

  private init(_ stories: [TraceStory]) {
    precondition(stories.allSatisfy { $0.trace.days == stories[0].trace.days && $0.names.seed == stories[0].names.seed })
    self.stories = stories
    for (world, story) in stories.enumerated() {
      for (place, call) in story.calls.enumerated() {
        var places = [Int?](repeating: nil, count: stories.count)
        places[world] = place
        calls.append(
          Call(id: call.id, kind: call.kind, zone: call.zone, x: call.x, y: call.y, received: call.received, places: places))
      }
    }
    calls.sort {
      ($0.received, $0.id, $0.zone, $0.kind, $0.places[0] == nil ? 1 : 0)
        < ($1.received, $1.id, $1.zone, $1.kind, $1.places[0] == nil ? 1 : 0)
    }
    var joined: [Call] = []
    for call in calls {
      if let last = joined.last, last.isSame(call) {
        joined[joined.count - 1].places = zip(last.places, call.places).map { $0 ?? $1 }
      } else {
        joined.append(call)
      }
    }
    calls = joined
    for (number, call) in calls.enumerated() {
      for world in stories.indices { if let place = call.places[world] { self.stories[world].numbers[place] = number } }
    }
  }

  var isTwin: Bool { stories.count == 2 }

  /// The base, or the only one.
  var first: TraceStory { stories[0] }

  /// A call as a world tells of it; nil where it does not come.
  func call(_ number: Int, in world: Int) -> TracedCall? { calls[number].places[world].map { stories[world].calls[$0] } }

  /// The number of a call; nil when it comes in none of the worlds.
  public func number(ofCall id: UInt64) -> Int? { calls.firstIndex { $0.id == id } }
}

extension TraceWorlds.Call {
  fileprivate func isSame(_ other: Self) -> Bool {
    (id, kind, zone, x, y, received) == (other.id, other.kind, other.zone, other.x, other.y, other.received)
  }
}
