import StationModel
import Texts

extension ScenarioDecoder {
  /// The offenders' side of the city; nil when the file has no offence with a rate.
  ///
  /// - Parameters:
  ///   - kinds: All kinds of calls; offences are among them, by name.
  func offending(_ kinds: [(name: String, kind: CallKind)], _ terrain: Terrain?) -> OffendingParameters? {
    let share = reportedShare
    let things = root.things("offences").filter { $0.cursor.optionalNumber("committedPer1000PerYear") != nil }
    let ids = things.map(\.id)
    var offences: [OffenceKind] = []
    for (id, cursor) in things {
      guard let call = kinds.firstIndex(where: { $0.name == id }) else { continue }
      var offence = OffenceKind.settings.decode(cursor)
      offence.call = call
      offence.committedPerYear = (cursor.optionalNumber("committedPer1000PerYear") ?? 0) * (terrain?.residents ?? 0) / 1000
      offence.reportedShare = cursor.optionalNumber("reportedShare") ?? share
      offences.append(offence)
    }
    for (index, thing) in things.enumerated() where index < offences.count {
      let known = ids + root.things("offences").map(\.id).filter { !ids.contains($0) }
      for other in thing.cursor.references("turnsInto", among: known, what: .offence) ?? [] where other < offences.count {
        if other == index {
          thing.cursor.error(
            "turns-into-itself", Words("\"\(thing.id)\" cannot turn into itself", "\"\(thing.id)\" 不能转为自身"), at: "turnsInto")
        } else {
          offences[index].turnsInto.append(.init(kind: other, weight: offences[other].committedPerYear))
        }
      }
    }
    let deterrence = deterrence()
    let displacement = root.part("displacement").map(DisplacementParameters.settings.decode)
    let nearRepeat = root.part("nearRepeat").map(NearRepeatParameters.settings.decode)
    let recording = recording()
    guard !offences.isEmpty else { return nil }
    return OffendingParameters(
      kinds: offences, deterrence: deterrence, displacement: displacement, nearRepeat: nearRepeat, recording: recording)
  }

  /// Share of offences that are reported, for the kinds that name none of their own.
  var reportedShare: Double { root.part("reporting")?.number("share") ?? OffenceKind.settings.usual.reportedShare }

  private func deterrence() -> DeterrenceParameters {
    let cursor = root.part("deterrence")
    var parameters = cursor.map(DeterrenceParameters.settings.decode) ?? DeterrenceParameters()
    parameters.roleEffect = roleEffects()
    if let visit = cursor?.part("afterVisit") { checkStrength(parameters, visit) }
    return parameters
  }

  /// Whether stops can be scaled as calibrateTo wants: notes a problem where no strength of them can.
  ///
  /// Cost where it is asked for: a twentieth of a second for a city of a million.
  func canCalibrate(_ parameters: ModelParameters) -> Bool {
    guard let deterrence = parameters.offending?.deterrence, let target = deterrence.calibrateTo else { return true }
    guard let cursor = root.part("deterrence") else { return true }
    func refuse(_ message: Words, _ hint: Words) -> Bool {
      cursor.error("cannot-calibrate", message, at: "calibrateTo", hint: hint)
      return false
    }
    if deterrence.afterVisitShare == 0 {
      return refuse(
        Words("there is no effect of stops that could be scaled", "没有可供标定的巡逻停留效应"),
        Words("give deterrence.afterVisit.share a value above 0", "请给 deterrence.afterVisit.share 一个大于 0 的值"))
    }
    guard let strongest = VirtualTrial.strongest(parameters) else {
      return refuse(
        Words("the virtual trial sees no offence that patrols deter", "虚拟试验中没有巡逻可威慑的案件"),
        Words("more offences, or calibrateTo: null", "请增加案件，或写 calibrateTo: null"))
    }
    if strongest <= target { return true }
    return refuse(
      Words(
        "no effect of stops returns a rate ratio of \(NumberText.of(target)) in the virtual trial",
        "虚拟试验中，任何巡逻停留效应都达不到率比 \(NumberText.of(target))"),
      Words(
        "at least \(NumberText.of((strongest * 1000).rounded(.up) / 1000))",
        "至少 \(NumberText.of((strongest * 1000).rounded(.up) / 1000))"))
  }

  /// No crew deters everybody: where its stops would, nothing could be committed and no rate solved.
  private func checkStrength(_ deterrence: DeterrenceParameters, _ visit: Cursor) {
    for (key, effect) in zip(Self.roleKeys, deterrence.roleEffect) where effect * deterrence.afterVisitShare > Self.strongest {
      visit.error(
        "always-deterred", Self.deterred(NumberText.of(effect * deterrence.afterVisitShare), by: key), at: "share",
        hint: Words(
          "share × people.\(key).patrolEffect: at most \(NumberText.of(Self.strongest))",
          "share × people.\(key).patrolEffect 不超过 \(NumberText.of(Self.strongest))"))
    }
  }

  private static func deterred(_ share: String, by role: String) -> Words {
    Words("stops of \(role) would deter \(share) of attempts", "\(role) 的巡逻停留将威慑住 \(share) 的作案企图")
  }

  private static let strongest = 0.99

  private func roleEffects() -> [Double] {
    let people = root.part("people")
    return Self.roleKeys.enumerated().map { index, key in
      people?.part(key)?.optionalNumber("patrolEffect") ?? DeterrenceParameters().roleEffect[index]
    }
  }

  private func recording() -> RecordingParameters {
    var parameters = RecordingParameters()
    if let reporting = root.part("reporting") { RecordingParameters.reporting.read(reporting, into: &parameters) }
    if let cursor = root.part("investigation") { RecordingParameters.investigation.read(cursor, into: &parameters) }
    return parameters
  }
}
