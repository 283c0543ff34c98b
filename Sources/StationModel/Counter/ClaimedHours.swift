import DiscreteEvents

/// The hours in which people come to a counter: those that it announces, manned or not, by weekday.
struct ClaimedHours: Equatable, Sendable {
  private struct Piece: Equatable, Sendable {
    var from: Double
    var until: Double
    /// Relative rate of arrivals in it, summed up to its end.
    var cumulative: Double
  }
  /// Of all weekdays, Monday first, and then of the same outside office hours.
  private var pieces: [Piece] = []
  /// First piece of each of these fourteen, and last their number.
  private var first: [Int] = [0]
  /// Bit of each of the fourteen in which anybody comes.
  private var open: UInt16 = 0

  /// Office hours of a working day in minutes after midnight: noon, evening and weekend lie outside them.
  private static let office = [(540, 720), (810, 1050)]

  /// - Parameters:
  ///   - hours: Opening and closing minute with the weekdays, bit 0 = Monday; a close at or before the opening is on the next day.
  ///   - profile: Relative rate of arrivals by time of day, in equal steps.
  init(_ hours: [(opens: Int, closes: Int, days: UInt8)], profile: [Double]) {
    var outside: [[Piece]] = []
    for weekday in 0..<7 {
      var isOpen = Array(repeating: false, count: 1440)
      for one in hours {
        let closes = one.closes > one.opens ? one.closes : one.closes + 1440
        for minute in one.opens..<closes {
          let day = minute < 1440 ? weekday : (weekday + 6) % 7
          if one.days >> day & 1 == 1 { isOpen[minute % 1440] = true }
        }
      }
      append(Self.pieces(isOpen, profile))
      if weekday < 5 { for (from, to) in Self.office { for minute in from..<to { isOpen[minute] = false } } }
      outside.append(Self.pieces(isOpen, profile))
    }
    outside.forEach { append($0) }
  }

  private mutating func append(_ pieces: [Piece]) {
    if !pieces.isEmpty { open |= 1 << UInt16(first.count - 1) }
    self.pieces += pieces
    first.append(self.pieces.count)
  }

  private func pieces(_ weekday: Int, outsideOffice: Bool) -> ArraySlice<Piece> {
    let day = weekday + (outsideOffice ? 7 : 0)
    return pieces[first[day]..<first[day + 1]]
  }

  private static func pieces(_ isOpen: [Bool], _ profile: [Double]) -> [Piece] {
    var pieces: [Piece] = []
    var sum = 0.0
    var minute = 0
    while minute < 1440 {
      guard isOpen[minute] else {
        minute += 1
        continue
      }
      let step = minute * profile.count / 1440
      var end = minute
      while end < 1440, isOpen[end], end * profile.count / 1440 == step { end += 1 }
      sum += profile[step] * Double(end - minute)
      if profile[step] > 0 { pieces.append(Piece(from: Double(minute), until: Double(end), cumulative: sum)) }
      minute = end
    }
    return pieces
  }

  /// Whether anybody comes on a weekday.
  @inline(__always)
  func isOpen(_ weekday: Int, outsideOffice: Bool) -> Bool { open >> UInt16(weekday + (outsideOffice ? 7 : 0)) & 1 == 1 }

  func isOpen(at time: Time, _ calendar: CalendarParameters) -> Bool {
    let minutes = Double(time.milliseconds % 86_400_000) / 60_000
    return pieces(Int(calendar.weekday[time.day]), outsideOffice: false).contains { $0.from <= minutes && minutes < $0.until }
  }

  /// Minutes after midnight at which somebody with a uniform comes. O(pieces).
  func moment(_ u: Double, weekday: Int, outsideOffice: Bool) -> Double {
    let day = weekday + (outsideOffice ? 7 : 0)
    let last = first[day + 1] - 1
    let wanted = u * pieces[last].cumulative
    var before = 0.0
    for index in first[day]...last {
      let piece = pieces[index]
      if wanted < piece.cumulative {
        return piece.from + (wanted - before) / (piece.cumulative - before) * (piece.until - piece.from)
      }
      before = piece.cumulative
    }
    return pieces[last].until
  }

  /// The same outside office hours, where anybody can come then.
  func moment(_ u: Double, weekday: Int, outsideOfficeIfPossible isBound: Bool) -> Double {
    moment(u, weekday: weekday, outsideOffice: isBound && isOpen(weekday, outsideOffice: true))
  }

  /// Of every weekday the half hours that are open: minutes, and the share of a week's arrivals that comes in them where a share of people
  /// is bound to come outside office hours.
  func week(boundShare: Double) -> [[(minutes: Double, weight: Double)]] {
    let all = (0..<7).map { pieces($0, outsideOffice: false) }
    let outside = (0..<7).map { pieces($0, outsideOffice: true) }
    func halves(_ days: [ArraySlice<Piece>]) -> [[Double]] {
      let whole = days.reduce(0) { $0 + ($1.last?.cumulative ?? 0) }
      return days.map { pieces in
        var halves = Array(repeating: 0.0, count: 48)
        var before = 0.0
        for piece in pieces {
          let rate = (piece.cumulative - before) / (piece.until - piece.from) / whole
          before = piece.cumulative
          for half in Int(piece.from) / 30..<(Int(piece.until) + 29) / 30 {
            halves[half] += rate * max(0, min(piece.until, Double(half + 1) * 30) - max(piece.from, Double(half) * 30))
          }
        }
        return halves
      }
    }
    let isPossible = outside.contains { !$0.isEmpty }
    let (free, bound) = (halves(all), halves(isPossible ? outside : all))
    return all.indices.map { day in
      (0..<48).compactMap { half in
        let open = all[day].reduce(0) { $0 + max(0, min($1.until, Double(half + 1) * 30) - max($1.from, Double(half) * 30)) }
        return open > 0 ? (open, free[day][half] * (1 - boundShare) + bound[day][half] * boundShare) : nil
      }
    }
  }
}
