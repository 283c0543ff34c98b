import Dispatch

extension Study {
  /// Where finished replications are written as they come.
  public struct Log: Sendable {
    public var path: String
    public var header: LogHeader
    /// Takes over the replications that the file already holds; false begins a new file.
    public var resumes: Bool

    public init(path: String, header: LogHeader, resumes: Bool = false) {
      self.path = path
      self.header = header
      self.resumes = resumes
    }
  }

  /// Runs the study and blocks until it is done or cancelled.
  ///
  /// - Parameters:
  ///   - control: Cancels the run from another thread; the result then holds the contiguous prefix that was finished.
  ///   - log: Receives every replication in order; with it, a killed run goes on where it stopped, to the same bytes.
  ///   - progress: Called about five times a second from a queue of its own, and once at the end.
  /// - Throws: `LogError`, or what `parameterSets` throws.
  public func run(
    control: RunControl = RunControl(), log: Log? = nil, progress: (@Sendable (StudyProgress) -> Void)? = nil
  ) throws -> StudyResult {
    precondition(replications > 0, "a study has at least one replication")
    let layout = layout
    var reducer = StudyReducer(layout: layout, seed: seed, firstReplication: firstReplication, requested: replications)
    var writer: LogWriter?
    if let log {
      let reader = log.resumes ? try LogReader(path: log.path, expecting: log.header) : nil
      while let replication = try reader?.next() { reducer.add(replication) }
      writer = try LogWriter(path: log.path, header: log.header, keeping: reader?.soundBytes)
    }
    let resumed = reducer.count
    let watched = control.watched.flatMap(layout.place)
    let start = DispatchTime.now().uptimeNanoseconds
    let total = replications
    @Sendable func report() {
      let moments = control.watchedMoments
      progress?(
        StudyProgress(
          finished: resumed + control.finished, total: total, resumed: resumed,
          seconds: Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9, estimate: moments.count > 0 ? moments : nil))
    }
    do {
      let ticker = progress == nil ? nil : Ticker(every: .milliseconds(200), report)
      defer { ticker?.stop() }
      let makeWorker: @Sendable () -> StudyWorker = { StudyWorker(self, layout: layout, writesLog: log != nil) }
      _ = try ReplicationRunner.run(
        firstReplication + UInt32(resumed)..<firstReplication + UInt32(replications), threads: threads, control: control,
        makeWorker: makeWorker
      ) { product in
        if let line = product.line { try writer?.append(line) }
        if let watched { control.watch(product.replication.row[watched]) }
        reducer.add(product.replication)
      }
    }
    try writer?.close()
    report()
    return reducer.result
  }
}
