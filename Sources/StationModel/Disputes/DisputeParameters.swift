public import DiscreteEvents

/// Disputes that are settled or come back; the same in every arm but for what a study varies on purpose.
public struct DisputeParameters: Equatable, Sendable {
  /// The kind of call that reports one, by its place among the kinds of calls.
  public var kind: Int
  /// The kind of offence that a violent return is, by its place among the kinds of offences; nil where offences are not simulated.
  public var violence: Int?
  public var chances = DisputeChances()
  /// What the stated calls of the base follow from: they are divided into disputes and their returns by these. Nil: by its own chances.
  public var today: DisputeChances?
  /// Mean days from a contact to the return, of settled disputes and of others; lognormal with a coefficient of variation of 1.
  public var settledReturnDays = 21.0
  public var unsettledReturnDays = 7.0
  /// What is added to the logit of settling: at the scene by a station's crew that mediates, in a session, in one with a specialist.
  public var stationGain = 0.3
  public var sessionGain = 0.6
  public var specialistGain = 0.9
  /// Share of unsettled contacts after which a session is asked for, its length, and the hours of the day in which it may begin.
  public var sessionShare = 0.5
  public var sessionMinutes: Distribution = .lognormal(mean: 60, cv: 0.5)
  public var sessionsFromMinute = 480
  public var sessionsUntilMinute = 1200
  /// Share of sessions that wait for a specialist, where the house has any.
  public var specialistShare = 1.0 / 3
  /// Share of disputes that stem from a source: a place and a stretch of so many days.
  public var sourceShare = 0.4
  public var sourceDays = 180
  /// Contacts of so many days say which sources an assembly takes up.
  public var lookBackDays = 60

  public init(kind: Int, violence: Int? = nil) {
    self.kind = kind
    self.violence = violence
  }

  /// σ of a lognormal law whose coefficient of variation is 1: √ln 2.
  private static let sigma = 0.832_554_611_157_698

  /// Days from a contact to its return.
  func returnDays(isSettled: Bool, _ u: Double) -> Double {
    let mean = isSettled ? settledReturnDays : unsettledReturnDays
    return mean / 2.0.squareRoot() * Elementary.exp(Self.sigma * Elementary.normalQuantile(u))
  }

  /// What is left of such a stretch at a moment in its course, in the steady state: a part of one that is drawn by its length, which has
  /// the same σ and twice the median.
  func remainingReturnDays(isSettled: Bool, _ u: Double, part: Double) -> Double {
    2 * part * returnDays(isSettled: isSettled, u)
  }

  /// The chances by which the stated calls are divided.
  var dividing: DisputeChances { today ?? chances }

  /// All arms of a study divide the same calls: by the chances of the base, or of the first arm that has any.
  static func shareToday(_ arms: [ModelParameters]) -> [ModelParameters] {
    guard let today = arms.lazy.compactMap({ $0.disputes?.dividing }).first else { return arms }
    return arms.map { arm in
      var arm = arm
      arm.disputes?.today = today
      return arm
    }
  }
}

extension ModelParameters {
  /// Roots for each stated call of a kind: disputes bring about their returns themselves.
  func rootsPerCall(ofKind kind: Int) -> Double {
    guard let disputes, disputes.kind == kind else { return 1 }
    return 1 / disputes.dividing.contacts
  }

  /// Offences a year of a kind that disputes bring about in the base: they are not attempted for any other reason.
  public func offencesFromDisputes(ofKind kind: Int) -> Double {
    guard let disputes, disputes.violence == kind else { return 0 }
    return demand.kinds[disputes.kind].perYear * disputes.dividing.violentPerCall
  }
}

/// A monthly meeting of a station with those who live around it, at which the sources of its disputes are taken up.
public struct Assembly: Equatable, Sendable {
  public var perMonth = 1
  public var minutes = 120.0
  /// Sources taken up at a meeting, and the chance of each to be closed.
  public var sources = 3
  public var closesShare = 0.4

  public init() {}

  /// Days from one to the next.
  var everyDays: Int { max(1, 30 / max(1, perMonth)) }
}

/// Somebody who comes to a station on some days to help in sessions: a lawyer, a psychologist.
public struct Specialist: Equatable, Sendable {
  /// Weekdays, bit 0 = Monday, and minutes after midnight.
  public var days: UInt8 = 0x1F
  public var fromMinute = 840
  public var untilMinute = 1020
  public var feeCNYPerHour = 150.0

  public init() {}

  /// What a day of it costs, in cents.
  var centsPerDay: Int64 { Int64((feeCNYPerHour * Double(untilMinute - fromMinute) / 60 * 100).rounded()) }

  func isThere(weekday: UInt8, minute: Int) -> Bool {
    days & (1 << weekday) != 0 && fromMinute <= minute && minute < untilMinute
  }
}
