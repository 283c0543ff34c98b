/// Erlang's blocking and delay probabilities for Poisson arrivals at identical servers.
///
/// Source: A. K. Erlang (1917), "Solution of some problems in the theory of probabilities of significance in automatic
/// telephone exchanges"; L. Kleinrock (1975), *Queueing Systems*, vol. 1, chapter 3.
enum ErlangFormulas {
  /// Chance that an arrival finds all servers busy when there is no waiting room (Erlang B).
  ///
  /// The recursion over the number of servers adds only positive terms, so it keeps full relative precision even where the
  /// result is far below the rounding unit.
  /// - Parameters:
  ///   - servers: number of servers, ≥ 0.
  ///   - offeredLoad: arrival rate × mean service time, in erlang, > 0.
  static func blocking(servers: Int, offeredLoad: Double) -> Double {
    var blocked = 1.0
    for busy in stride(from: 1, through: servers, by: 1) {
      blocked = offeredLoad * blocked / (Double(busy) + offeredLoad * blocked)
    }
    return blocked
  }

  /// Chance that an arrival has to wait when the queue is unlimited (Erlang C).
  /// - Parameters:
  ///   - servers: number of servers, ≥ 1.
  ///   - offeredLoad: arrival rate × mean service time, in erlang, below `servers`.
  static func delay(servers: Int, offeredLoad: Double) -> Double {
    let blocked = blocking(servers: servers, offeredLoad: offeredLoad)
    return blocked / (1 - offeredLoad / Double(servers) * (1 - blocked))
  }
}
