/// Where an arm's world leaves that of another: until then the two are one, and one of them is simulated.
struct Parting: Equatable {
  /// The arm whose world it is until then.
  let other: Int
  /// The first day that it has of its own.
  let day: Int

  /// Of each arm, from the arm before or after it that builds nothing and is longest the same; nil for one that is on its own from the
  /// start.
  ///
  /// - Parameters:
  ///   - tables: The latent table of each arm: who meets other calls is another world.
  ///   - daysAtOnce: Worlds part between two turns of so many days.
  static func all(of arms: [Arm], tables: [Int], daysAtOnce: Int) -> [Parting?] {
    let observation = observation(of: arms)
    return arms.indices.map { index in
      let parameters = arms[index].parameters
      guard !parameters.rollout.isEmpty else { return nil }
      for other in arms.indices where tables[other] == tables[index] {
        let base = arms[other].parameters
        guard parameters.rollout.observation.map({ $0 == base.rollout.observation ?? observation }) ?? true,
          let first = parameters.parts(from: base)
        else { continue }
        // Lists of hot places are made anew on that day, those of stations to come among them.
        let refresh = parameters.patrol?.refreshDays ?? 1
        let days = stride(from: daysAtOnce, through: min(first, parameters.calendar.dayCount - 1), by: daysAtOnce)
        guard let day = days.reversed().first(where: { $0 % refresh == 0 }) else { continue }
        return Parting(other: other, day: day)
      }
      return nil
    }
  }

  /// How the city enters offences where an arm says so: worlds from which others may part see the same.
  static func observation(of arms: [Arm]) -> ObservationParameters? {
    arms.lazy.compactMap { $0.parameters.rollout.countsRecordedCrime ? $0.parameters.rollout.observation : nil }.first
  }
}
