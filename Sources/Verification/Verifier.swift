import Texts

/// Checks the models of queueing and reliability theory, of services to residents, and the measures of displacement, against known
/// answers.
///
/// Every quantity of a record is recomputed by a closed form or a numerical solution and compared within the record's tolerance.
/// Quantities that a simulation can estimate are checked a second time on the event calendar (see ``run(_:simulate:effort:threads:progress:)``).
public enum Verifier {
  /// Reads a file of reference records: `{"records": [...]}`, each with `id`, `inputs`, `expected` and `tolerance`.
  ///
  /// The family of a record is its field `family`, or its id up to the first slash.
  /// - Throws: `VerificationFileError` for bytes that are not strict JSON, with the position, or not records, with the record.
  public static func load(json bytes: some Sequence<UInt8>) throws(VerificationFileError) -> [VerificationRecord] {
    try VerificationRecord.records(in: Array(bytes))
  }

  /// Checks records; the result depends on the records, `simulate` and `effort`, not on the number of threads.
  ///
  /// A simulated quantity is compared when its expected value is at least 0.01, the servers are busy at most 95 % of the time, and
  /// the standard error over 64 independent replications, each without its warm-up, is small against the expected value (see
  /// ``VerificationEffort``). It passes when it is off by at most so many standard errors that all simulated quantities of the run
  /// together miss by chance with a probability of 0.1 % (Student-t, Bonferroni). A quantity that is too noisy within the time budget
  /// is skipped.
  /// - Parameters:
  ///   - records: What is known.
  ///   - simulate: whether to simulate too; otherwise closed forms only.
  ///   - effort: how exact the simulations must be.
  ///   - threads: threads for the simulations, ≥ 1.
  ///   - progress: called from any of these threads, one call at a time, whenever the percentage of finished replications
  ///     changes.
  /// - Throws: `RecordFaults` when inputs make no sense, before anything is simulated. What makes sense but is beyond the reach
  ///   of a method is skipped with the reason; the work for a record is bounded.
  public static func run(
    _ records: [VerificationRecord], simulate: Bool, effort: VerificationEffort = .standard, threads: Int,
    progress: @escaping @Sendable (VerificationProgress) -> Void = { _ in }
  ) throws(RecordFaults) -> [VerificationOutcome] {
    var computed: [[QuantityCheck]] = []
    var faults: [RecordFault] = []
    for (number, record) in records.enumerated() {
      do throws(RecordProblem) {
        computed.append(try closedForms(record))
      } catch {
        switch error {
        case .beyondMethod(let reason): computed.append(undecided(record, .closedForm, reason))
        case .invalid(let message, let place):
          let path = "records[\(number)].inputs" + (place.isEmpty ? "" : "." + place)
          faults.append(RecordFault(record: number, id: record.id, path: path, message: message))
        }
      }
    }
    if !faults.isEmpty { throw RecordFaults(faults: faults) }
    let simulated =
      simulate
      ? SimulationRunner(records, effort: effort, threads: threads, progress: progress).checks() : records.map { _ in [] }
    return zip(zip(records, computed), simulated).map { pair, simulated in
      let quantities = pair.1 + simulated
      let verdict: VerificationVerdict =
        quantities.contains { $0.verdict == .miss } ? .miss : quantities.allSatisfy { $0.verdict == .skipped } ? .skipped : .pass
      return VerificationOutcome(record: pair.0, verdict: verdict, quantities: quantities)
    }
  }

  private static func closedForms(_ record: VerificationRecord) throws(RecordProblem) -> [QuantityCheck] {
    guard let checker = FamilyChecker.named(record.family) else {
      throw .beyondMethod(Words("the family '\(record.family)' is not implemented", "尚未实现类别 '\(record.family)'"))
    }
    let inputs = RecordInputs(fields: record.inputs)
    var comparison = QuantityComparison(
      tolerance: record.tolerance, beyondMethod: try checker.beyondMethod?(inputs) ?? [:])
    comparison.compare(record.expected, with: try checker.theory(inputs))
    return comparison.checks
  }

  /// The top-level quantities of a record without a finding.
  static func undecided(_ record: VerificationRecord, _ method: QuantityCheck.Method, _ reason: Words) -> [QuantityCheck] {
    guard case .object(let fields) = record.expected else { return [] }
    return fields.map { field in
      QuantityCheck(
        name: field.name, method: method, expected: field.value, found: nil, allowed: nil, standardError: nil,
        verdict: .skipped, reason: reason)
    }
  }
}
