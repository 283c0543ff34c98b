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
    chances(servers: servers, offeredLoad: offeredLoad).blocked
  }

  /// Chance that an arrival finds a server free when there is no waiting room: 1 less Erlang B, exact also where that is
  /// nearly 1.
  static func admission(servers: Int, offeredLoad: Double) -> Double {
    chances(servers: servers, offeredLoad: offeredLoad).admitted
  }

  /// Chance that an arrival has to wait when the queue is unlimited (Erlang C).
  /// - Parameters:
  ///   - servers: number of servers, ≥ 1.
  ///   - offeredLoad: arrival rate × mean service time, in erlang, below `servers`.
  static func delay(servers: Int, offeredLoad: Double) -> Double {
    let blocked = blocking(servers: servers, offeredLoad: offeredLoad)
    let utilisation = offeredLoad / Double(servers)
    return blocked / ((1 - utilisation) + utilisation * blocked)
  }

  private static func chances(servers: Int, offeredLoad: Double) -> (blocked: Double, admitted: Double) {
    var (blocked, admitted) = (1.0, 0.0)
    for busy in stride(from: 1, through: servers, by: 1) {
      let weight = offeredLoad * blocked
      let sum = Double(busy) + weight
      (blocked, admitted) = (weight / sum, Double(busy) / sum)
    }
    return (blocked, admitted)
  }
}
