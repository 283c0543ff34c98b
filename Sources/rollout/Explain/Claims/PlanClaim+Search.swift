import Experiments
import Reporting
import StationModel
import Texts

extension PlanClaim {
  /// Literature's value for what an open station deters at its door, and the shares of the deterred that are tried.
  private static let usualShare = 0.05
  private static let seeking = [0, 0.41, 1.0]

  /// What the plan's reported effects need in the model: the effect of a station that returns them, and what follows next door.
  ///
  /// - Parameter scenario: The rollout in which is searched.
  static func modelSearch(_ scenario: ModelParameters, named name: String) -> [PlanClaim] {
    let search = ClaimSearch(scenario)
    let usual = search.changes(stationShare: usualShare, seeking: 0.41)
    let head =
      "in \(name), an effect of \(Figure.hundredths(usualShare)) at the station's door with 41 % seeking elsewhere gives "
      + "\(text(usual)). "
    let curves = seeking.map { (seeking: $0, curve: search.curve(seeking: $0)) }
    func answers(fall: Double) -> [Found] { curves.map { ($0.seeking, ClaimSearch.answer(fall: fall, on: $0.curve)) } }
    let claimed = answers(fall: 0.42)
    return [
      PlanClaim(
        id: "search-20", title: Words("Crime near stations −20 to −30 %: what the model needs"),
        says: Words("calls about crime and disorder in the area −20 to −30 %"),
        arithmetic: Words(
          head + "For −20 %: " + sentences(answers(fall: 0.2)) + " For −30 %: " + sentences(answers(fall: 0.3))),
        source: "plan §3.2, §8.1; parameter search: door effects from 0 to 0.95, paired futures with and without stations"),
      PlanClaim(
        id: "search-tianhe", title: Words("Theft −42 % here, +17 % next door: what the model needs"),
        says: Words("theft −42 % in the station's area, +17 % in the adjacent one"),
        arithmetic: Words("For −42 %: " + sentences(claimed) + " " + nextDoor(claimed, rise: 0.17)),
        source: "plan §4, §7; parameter search as above"),
    ]
  }

  private typealias Found = (seeking: Double, answer: ClaimSearch.Answer?)

  private static func sentences(_ found: [Found]) -> String {
    let parts = found.map { seeking, answer in
      let head = "with \(percent(seeking)) seeking elsewhere "
      guard let answer else { return head + "no effect up to \(Figure.hundredths(ClaimSearch.strongest)) suffices" }
      let times = Figure.tenths(answer.stationShare / usualShare)
      return head
        + "a door effect of \(Figure.hundredths(answer.stationShare)) (\(times) × the literature's), and then \(text(answer.changes))"
    }
    return parts.joined(separator: "; ") + "."
  }

  /// Whether the claimed rise next door comes out anywhere, and what is left in all where it comes nearest.
  private static func nextDoor(_ found: [Found], rise: Double) -> String {
    let answers = found.compactMap { one in one.answer.map { (one.seeking, $0.changes) } }
    guard let most = answers.max(by: { $0.1.adjacent < $1.1.adjacent }) else { return "The claim does not come out at all." }
    let verdict =
      most.1.adjacent >= rise ? "+\(percent(rise)) next door comes out" : "+\(percent(rise)) next door does not come out"
    return
      "\(verdict): the most is \(signed(most.1.adjacent)), where \(percent(most.0)) seek elsewhere, and \(percent(most.1.total)) in all."
  }

  private static func text(_ changes: ClaimSearch.Changes) -> String {
    "\(percent(changes.treated)) in the station's area, \(signed(changes.adjacent)) next door, \(percent(changes.total)) in all"
  }

  private static func signed(_ share: Double) -> String { share > 0 ? "+" + percent(share) : percent(share) }
}
