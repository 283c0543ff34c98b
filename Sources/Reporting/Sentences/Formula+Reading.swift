/// What a formula reads.
extension Formula {
  /// Whether it is a number of runs, or a share of them: a count of zones, months or goals tells of no run.
  func countsRuns(in files: FormulaFiles) -> Bool {
    switch self {
    case .fields(let fields): fields.column == "replications" || fields.column == DifferenceColumn.futures.rawValue
    case .fold(.rows, let a), .fold(.count, let a), .fold(.sum, let a): a.fileNames.contains(where: files.isByFuture)
    case .operation(_, let a, let b): a.countsRuns(in: files) || b.countsRuns(in: files)
    default: false
    }
  }

  /// Whether it is a mean over the replications of one decision of a gate.
  var isOfOneBranch: Bool {
    switch self {
    case .fold(.mean, let a): a.readsDecision
    case .operation(_, let a, let b): a.isOfOneBranch || b.isOfOneBranch
    default: false
    }
  }

  private var readsDecision: Bool {
    switch self {
    case .fields(let fields): fields.conditions.contains { $0.column == GateColumn.decision.rawValue && !$0.text.isEmpty }
    case .operation(_, let a, let b), .end(_, let a, let b): a.readsDecision || b.readsDecision
    case .fold(_, let a): a.readsDecision
    case .first(let all, _): all.contains(where: \.readsDecision)
    case .number, .distinct, .reached: false
    }
  }

  /// The files it reads.
  var fileNames: [String] {
    switch self {
    case .number: []
    case .fields(let fields), .distinct(let fields), .reached(_, let fields): [fields.file]
    case .operation(_, let a, let b), .end(_, let a, let b): a.fileNames + b.fileNames
    case .first(let all, _): all.flatMap(\.fileNames)
    case .fold(_, let a): a.fileNames
    }
  }
}
