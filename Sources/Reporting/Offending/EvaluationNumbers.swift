/// What sentences count of the evaluations that one estimator makes, replication by replication.
struct EvaluationNumbers {
  /// Evaluations, those that show a rise and a fall, and those in which a one-sided test at 5 % finds a fall.
  let all, rises, falls, proven: Fact
  /// True change of offences over all replications, as a share of those with the base's policy.
  let truth: Fact
}

extension EvaluationNumbers {
  /// Nil where no replication has an estimate, or none has offences.
  init?(_ arm: Int, _ estimator: ShownEstimator, _ story: Story) {
    let id = story.study.arms[arm].id
    func column(_ column: EvaluationColumn) -> Formula { .rows(EvaluationColumn.self, [.arm: id], column) }
    func sum(_ treated: EvaluationColumn, _ buffer: EvaluationColumn) -> Formula {
      .fold(.sum, estimator.hasBuffer ? column(treated) + column(buffer) : column(treated))
    }
    let (estimate, error) = (column(estimator.estimateColumn), column(estimator.errorColumn))
    let isProven = (estimate / error < -EvaluatedChange.quantile) & (error > 0)
    guard let all = story.fact(.fold(.rows, estimate)), all.value > 0, let rises = story.fact(.fold(.count, estimate > 0)),
      let falls = story.fact(.fold(.count, estimate < 0)), let proven = story.fact(.fold(.count, isProven)),
      let truth = story.fact(sum(.trueTreatedArm, .trueBufferArm) / sum(.trueTreatedBase, .trueBufferBase) - .number(1)),
      truth.value.isFinite
    else { return nil }
    (self.all, self.rises, self.falls, self.proven, self.truth) = (all, rises, falls, proven, truth)
  }
}
