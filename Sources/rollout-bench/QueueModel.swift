import DiscreteEvents

/// A queue with several servers: Poisson arrivals, exponential services of mean 1, first come first served.
struct QueueQuestion {
  let servers: Int
  let load: Double
  let customers: Int
}

/// What one run of the queue counted.
struct QueueAnswer {
  var events: UInt64 = 0
  var served: UInt64 = 0
  /// Ticks waited by those who were not served at once.
  var waited: Double = 0

  mutating func merge(_ other: QueueAnswer) {
    events += other.events
    served += other.served
    waited += other.waited
  }

  /// The mean wait of all customers, in mean services.
  var meanWait: Double { waited / Double(served) / QueueModel.ticksPerService }
}

struct QueueModel: ~Copyable {
  enum Event {
    case arrival
    case departure
  }

  /// The calendar counts 2²⁶ ticks to a mean service, and 2³⁰ services fit into it.
  ///
  /// Rounding durations to whole ticks does not shift their mean and changes each by at most 10⁻⁸ of a service.
  static let ticksPerService = 0x1p26

  private let question: QueueQuestion
  private let ziggurat = Ziggurat()
  private var calendar: EventCalendar<Event>
  private var line = Line<Time>()

  init(_ question: QueueQuestion) {
    self.question = question
    calendar = EventCalendar(capacity: question.servers + 1)
  }

  /// Serves all customers and returns the sums.
  mutating func run(_ random: Xoshiro256PlusPlus) -> QueueAnswer {
    var random = random
    var answer = QueueAnswer()
    let meanGap = Self.ticksPerService / (question.load * Double(question.servers))
    let customers = UInt64(question.customers)
    var idle = question.servers
    var arrived: UInt64 = 0
    var begun: UInt64 = 0
    var waited: Int64 = 0
    calendar.reset()
    calendar.schedule(.arrival, at: .zero + span(meanGap, &random), class: 0, entity: 0)
    while let event = calendar.pop() {
      let now = calendar.now
      answer.events &+= 1
      switch event {
      case .arrival:
        arrived &+= 1
        if arrived < customers {
          calendar.schedule(.arrival, at: now + span(meanGap, &random), class: 0, entity: arrived)
        }
        guard idle > 0 else {
          line.append(now)
          continue
        }
        idle &-= 1
      case .departure:
        answer.served &+= 1
        if line.isEmpty {
          idle &+= 1
          continue
        }
        waited &+= (now - line.takeFirst()).milliseconds
      }
      begun &+= 1
      calendar.schedule(.departure, at: now + span(Self.ticksPerService, &random), class: 1, entity: begun)
    }
    answer.waited = Double(waited)
    return answer
  }

  @inline(__always)
  private func span(_ mean: Double, _ random: inout Xoshiro256PlusPlus) -> TimeSpan {
    wholeTicks(ziggurat.exponential(&random) * mean)
  }
}
