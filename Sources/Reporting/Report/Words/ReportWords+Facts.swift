import Experiments
import Texts

/// The pieces of sentences that say a number.
extension ReportWords {
  func spelled(_ fact: Fact) -> Sentence { .cited(fact, .spelled, language) }
  func whole(_ fact: Fact) -> Sentence { .cited(fact, .number(Citation.NumberForm()), language) }

  /// The word for a share of the replications: `very likely`.
  func word(_ share: ShareFact) -> Sentence { likely(share, LikelihoodWords(language).word(share.likelihood)) }
  /// Before a verb: `almost certainly`.
  func adverb(_ share: ShareFact) -> Sentence { likely(share, LikelihoodWords(language).adverb(share.likelihood)) }

  private func likely(_ share: ShareFact, _ text: String) -> Sentence {
    Sentence([.cited(text, Citation(formula: share.formula, form: .likelihood))])
  }

  /// The word for what comes first: it may stand from two thirds of the replications on.
  func best(_ share: ShareFact) -> Sentence {
    .cited(Fact(share.value, share.formula), .from(ShareFact.leastOfMost, pick("best", "最优")), language)
  }

  /// One of three words by the sign of a number.
  func sign(_ fact: Fact, below: String, equal: String, above: String) -> Sentence {
    .cited(fact, .sign(below: below, equal: equal, above: above), language)
  }

  /// `95 of 100`; in Chinese `100 次中有 95 次`.
  func kOfN(_ share: ShareFact) -> Sentence {
    say("\(whole(share.met)) of \(whole(share.all))", "\(whole(share.all)) 次中有 \(whole(share.met)) 次")
  }

  /// What is said where none surely is: that none surely is, not that none is.
  func noneClearly(_ count: Fact) -> Sentence { .cited(count, .none(pick("none clearly", "没有可断定")), language) }
}
