import DiscreteEvents
import StationModel

extension ScenarioDecoder {
  /// The offenders' side of the city; nil when the file has no offence with a rate.
  ///
  /// - Parameters:
  ///   - kinds: All kinds of calls; offences are among them, by name.
  func offending(_ kinds: [(name: String, kind: CallKind)], _ terrain: Terrain?) -> OffendingParameters? {
    let reporting = root.part("reporting")
    let share = reporting?.number("share") ?? 1
    let things = root.things("offences").filter { $0.cursor.optionalNumber("committedPer1000PerYear") != nil }
    let ids = things.map(\.id)
    var offences: [OffenceKind] = []
    for (id, cursor) in things {
      guard let call = kinds.firstIndex(where: { $0.name == id }) else { continue }
      let perYear = (cursor.optionalNumber("committedPer1000PerYear") ?? 0) * (terrain?.residents ?? 0) / 1000
      offences.append(
        OffenceKind(
          call: call, committedPerYear: perYear, deterredBy: deterrents(cursor), nearRepeats: cursor.number("nearRepeats"),
          noticedShare: cursor.number("noticedShare"), reportedShare: cursor.optionalNumber("reportedShare") ?? share,
          noticeMinutes: cursor.distribution("noticeMinutes"), clearedShare: cursor.number("clearedShare")))
    }
    for (index, thing) in things.enumerated() where index < offences.count {
      let known = ids + root.things("offences").map(\.id).filter { !ids.contains($0) }
      for other in thing.cursor.references("turnsInto", among: known, what: "offence") ?? [] where other < offences.count {
        if other == index {
          thing.cursor.error("turns-into-itself", "\"\(thing.id)\" cannot turn into itself", at: "turnsInto")
        } else {
          offences[index].turnsInto.append(.init(kind: other, weight: offences[other].committedPerYear))
        }
      }
    }
    let deterrence = deterrence()
    let displacement = displacement()
    let nearRepeat = root.part("nearRepeat").map {
      NearRepeatParameters(lagDays: $0.number("lagDays"), distanceKm: $0.number("distanceKm"))
    }
    let recording = recording(reporting)
    guard !offences.isEmpty else { return nil }
    return OffendingParameters(
      kinds: offences, deterrence: deterrence, displacement: displacement, nearRepeat: nearRepeat, recording: recording)
  }

  private func deterrents(_ cursor: Cursor) -> Deterrents {
    let known: [String: Deterrents] = ["patrol": .patrol, "station": .station, "cameras": .cameras]
    return cursor.words("deterredBy").reduce(into: Deterrents()) { $0.formUnion(known[$1] ?? []) }
  }

  private func deterrence() -> DeterrenceParameters {
    var parameters = DeterrenceParameters(roleEffect: roleEffects())
    guard let cursor = root.part("deterrence") else { return parameters }
    if let visit = cursor.part("afterVisit") {
      parameters.afterVisitShare = visit.number("share")
      parameters.dwellOptimumMinutes = visit.number("dwellOptimumMinutes")
      parameters.halfLifeMinutes = visit.number("halfLifeMinutes")
      checkStrength(parameters, visit)
    }
    if let station = cursor.part("nearStation") {
      parameters.stationShare = station.number("share")
      parameters.stationDecayKm = station.number("decayKm")
    }
    parameters.cameraShare = cursor.part("cameras")?.number("share") ?? 0
    parameters.calibrateTo = cursor.optionalNumber("calibrateTo")
    return parameters
  }

  /// Whether stops can be scaled as calibrateTo wants: notes a problem where no strength of them can.
  ///
  /// Cost where it is asked for: a twentieth of a second for a city of a million.
  func canCalibrate(_ parameters: ModelParameters) -> Bool {
    guard let deterrence = parameters.offending?.deterrence, let target = deterrence.calibrateTo else { return true }
    guard let cursor = root.part("deterrence") else { return true }
    func refuse(_ message: String, _ hint: String) -> Bool {
      cursor.error("cannot-calibrate", message, at: "calibrateTo", hint: hint)
      return false
    }
    if deterrence.afterVisitShare == 0 {
      return refuse("there is no effect of stops that could be scaled", "give deterrence.afterVisit.share a value above 0")
    }
    guard let strongest = VirtualTrial.strongest(parameters) else {
      return refuse("the virtual trial sees no offence that patrols deter", "more offences, or calibrateTo: null")
    }
    if strongest <= target { return true }
    return refuse(
      "no effect of stops returns a rate ratio of \(NumberText.of(target)) in the virtual trial",
      "at least \(NumberText.of((strongest * 1000).rounded(.up) / 1000))")
  }

  /// No crew deters everybody: where its stops would, nothing could be committed and no rate solved.
  private func checkStrength(_ deterrence: DeterrenceParameters, _ visit: Cursor) {
    for (key, effect) in zip(Self.roleKeys, deterrence.roleEffect) where effect * deterrence.afterVisitShare > Self.strongest {
      visit.error(
        "always-deterred", "stops of \(key) would deter \(NumberText.of(effect * deterrence.afterVisitShare)) of attempts",
        at: "share", hint: "share × people.\(key).patrolEffect: at most \(NumberText.of(Self.strongest))")
    }
  }

  private static let strongest = 0.99

  private func roleEffects() -> [Double] {
    let people = root.part("people")
    return Self.roleKeys.enumerated().map { index, key in
      people?.part(key)?.optionalNumber("patrolEffect") ?? DeterrenceParameters().roleEffect[index]
    }
  }

  private func displacement() -> DisplacementParameters? {
    guard let cursor = root.part("displacement") else { return nil }
    var parameters = DisplacementParameters(
      distanceScaleKm: cursor.number("distanceKm"), reachScales: cursor.number("reachScales"),
      avoidance: cursor.number("avoidance"), perceivedDays: cursor.number("perceivedDays"),
      spaceLagHours: cursor.number("spaceLagHours"), timeLagDays: cursor.number("timeLagDays"),
      stopsAtMost: cursor.integer("stopsAtMost"))
    guard let seek = cursor.part("seek") else { return parameters }
    let weights = (space: seek.number("space"), time: seek.number("time"), kind: seek.number("kind"))
    let sum = weights.space + weights.time + weights.kind
    if sum <= 0 {
      seek.error("share-sum", "nobody who seeks seeks anything", at: "space", hint: "space, time and kind: at least one above 0")
      return parameters
    }
    let share = seek.number("share")
    parameters.spaceShare = share * weights.space / sum
    parameters.timeShare = share * weights.time / sum
    parameters.kindShare = share * weights.kind / sum
    return parameters
  }

  private func recording(_ reporting: Cursor?) -> RecordingParameters {
    var parameters = RecordingParameters()
    if let times = reporting?.optionalNumber("nearStationTimes"), times != 1 {
      // An uplift is stated for a share of one half, and kept as a shift of the logit.
      let share = 0.5 * times
      parameters.nearStationLogit = Elementary.log(share / (1 - share))
    }
    if let investigation = root.part("investigation") {
      parameters.clearUpSlope = investigation.number("slopePerLogResponse")
      parameters.referenceMinutes = investigation.number("referenceMinutes")
      parameters.responseRatioAtMost = investigation.number("responseRatioAtMost")
      parameters.caseHoursElasticity = investigation.number("caseHoursElasticity")
      parameters.caseDays = investigation.number("caseDays")
    }
    return parameters
  }
}
