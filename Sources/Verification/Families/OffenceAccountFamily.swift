import Texts

extension FamilyChecker {
  /// The account of offences prevented and moved, event by event.
  static let offenceAccount = FamilyChecker(Words("ledger", "发案账目")) { (inputs) throws(RecordProblem) in
    let counterfactual = try inputs.wholes("counterfactual_by_zone")
    let inTarget = try inputs.byZone("deterred_in_target", of: counterfactual.count)
    let inBuffer = try inputs.byZone("diffusion_deterred_in_buffer", of: counterfactual.count)
    let moves = try inputs.moves("displaced_moves_from_to")
    let treated = try inputs.zones("treated", of: counterfactual.count)
    let buffer = try inputs.zones("buffer", of: counterfactual.count)
    let (account, untouched): (OffenceAccount, OffenceAccount)
    do throws(OffenceAccount.Problem) {
      account = try OffenceAccount(
        counterfactual: counterfactual, deterred: zip(inTarget, inBuffer).map { $0 + $1 }, moves: moves)
      untouched = try OffenceAccount(
        counterfactual: counterfactual, deterred: counterfactual.map { _ in 0 }, moves: [])
    } catch {
      throw .invalid(Words("the account of the zones does not add up: \(error)", "各分区的账目不平：\(error)"))
    }
    var fields: [(String, Double)] = [
      ("gross_prevented", Double(account.grossPrevented(in: treated))),
      ("displaced", Double(account.displaced)),
      ("diffusion_prevented", Double(account.grossPrevented(in: buffer))),
      ("net_prevented", Double(account.netPrevented)),
      ("total_counterfactual", Double(account.counterfactual.reduce(0, +))),
      ("total_scenario", Double(account.scenario.reduce(0, +))),
      ("buffer_net_change", Double(account.netChange(in: buffer))),
      ("phantom_displacement", Double(untouched.netChange(in: buffer))),
    ]
    if let quotient = account.trueQuotient(treated: treated, buffer: buffer) { fields.append(("WDQ_truth", quotient)) }
    guard case .object(let quantities) = ReferenceValue.quantities(fields) else { return .null }
    return .object([ReferenceField(name: "scenario_by_zone", value: .numbers(account.scenario.map(Double.init)))] + quantities)
  }
}

extension RecordInputs {
  fileprivate func wholes(_ name: String) throws(RecordProblem) -> [Int] { try wholes(numbers(name), name) }

  fileprivate func zones(_ name: String, of count: Int) throws(RecordProblem) -> [Int] {
    let zones = try wholes(name)
    guard zones.allSatisfy({ $0 < count }), Set(zones).count == zones.count else {
      throw refused(name, Words("a list of different zones below \(count)", "互不相同、小于 \(count) 的分区的列表"))
    }
    return zones
  }

  fileprivate func moves(_ name: String) throws(RecordProblem) -> [OffenceAccount.Move] {
    var moves: [OffenceAccount.Move] = []
    for pair in try matrix(name) {
      let zones = try wholes(pair, name)
      guard zones.count == 2 else { throw refused(name, Words("a list of pairs of zones", "成对分区的列表")) }
      moves.append(OffenceAccount.Move(from: zones[0], to: zones[1]))
    }
    return moves
  }

  /// Numbers of offences by zone, from an object whose field names are zones; zero where a zone is not named.
  fileprivate func byZone(_ name: String, of count: Int) throws(RecordProblem) -> [Int] {
    guard case .object(let fields)? = self.fields[name] else { throw refused(name, Words("an object", "对象")) }
    var numbers = Array(repeating: 0, count: count)
    var named: Set<Int> = []
    for field in fields {
      guard let zone = Int(field.name), numbers.indices.contains(zone), named.insert(zone).inserted,
        case .number(let number) = field.value
      else {
        throw refused(
          name, Words("an object of numbers by zone, each zone below \(count) and named once", "以分区为键的数，分区小于 \(count) 且只出现一次"))
      }
      numbers[zone] = try wholes([number], name)[0]
    }
    return numbers
  }

  private func wholes(_ numbers: [Double], _ name: String) throws(RecordProblem) -> [Int] {
    let wholes = numbers.compactMap { Int(exactly: $0) }.filter { $0 >= 0 && $0 <= 1_000_000 }
    guard wholes.count == numbers.count else {
      throw refused(name, Words("filled with whole numbers from 0 to 1000000", "0 至 1000000 的整数"))
    }
    return wholes
  }
}
