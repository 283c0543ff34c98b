@testable import Reporting

/// Results of an invented study of nine zones, a base and two options, small enough to be checked by hand.
enum MapSample {
  static let longName = "Plan with half the officers and no cameras"
  private static let arms = ["today", "plan", "other"]
  private static let zones = ["A1", "B1", "C1", "A2", "B2", "C2", "A3", "B3", "C3"]
  private static let months = ["2027-01", "2027-02"]

  /// - Parameter arms: The first so many arms.
  static func results(arms count: Int = 3) throws -> ResultSet {
    try ResultSet([
      "study.json": Array(study(count).utf8), "zones.csv": Array(zoneTable(count).utf8),
      "estimates.csv": Array("arm,zonesOf,window,scope,place,outcome,unit,futures,mean\n".utf8),
      "differences.csv": Array(differences(count).utf8), "account.csv": Array(account(count).utf8),
      "displacement.csv": Array(displacement(count).utf8), "flows.csv": Array(flows(count).utf8),
      "stations.csv": Array(stations(count).utf8),
    ])
  }

  private static func study(_ count: Int) -> String {
    func name(_ en: String, _ zh: String) -> String { "{\"en\":\"\(en)\",\"zh-Hans\":\"\(zh)\"}" }
    let names = [name("Today", "现状"), name(longName, "警力减半且不设摄像头的分期建设与社区共治方案（修订稿）"), name("Other", "其他方案")]
    let arms = Self.arms.prefix(count).enumerated().map {
      "{\"id\":\"\($1)\",\"name\":\(names[$0]),\"scenario\":\"s.json\",\"sha256\":\"aa\"}"
    }
    let zones = Self.zones.enumerated().map { index, zone in
      let roles = ["\"none\"", index < 3 ? "\"treated\"" : "\"buffer\"", "null"].prefix(count).joined(separator: ",")
      return "{\"id\":\"\(zone)\",\"name\":\(name(zone, "第\(index + 1)区")),\"population\":\(index == 0 ? 2000 : 1000),"
        + "\"area\":\"\(index < 5 ? "core" : "edge")\",\"precinct\":\"P\",\"x\":\(index % 3),\"y\":\(index / 3),\"roles\":[\(roles)]}"
    }
    let areas = ["core", "edge"].map { "{\"id\":\"\($0)\",\"name\":\(name("A district with a rather long name", "名称较长的城市片区"))}" }
    let phases = ["pilot", "second"].map { "{\"arm\":\"plan\",\"id\":\"\($0)\",\"name\":\(name($0, "阶段"))}" }
    let list = { (items: [String]) in "[" + items.joined(separator: ",") + "]" }
    return """
      {"seed":"1","replications":100,"start":"2027-01-01","arms":\(list(arms)),"windows":[{"id":"after","months":\
      \(list(months.map { "\"\($0)\"" })),"days":365}],"areas":\(list(areas)),"precincts":[{"id":"P"}],"kinds":[],\
      "zones":\(list(zones)),"phases":\(list(count > 1 ? phases : [])),"goals":[],"outcomes":[],"parameters":[],"changes":[]}
      """
  }

  /// Three zones faster, three too close to call, three slower: A1 B1 C1 lose in the first row of B and C, by their place.
  private static func zoneTable(_ count: Int) -> String {
    let changes = [-1.0, -2, 2.5, -1.5, 0.2, 1, 0, -0.1, 1.5]
    var text = "arm,window,zone,outcome,mean,change,changeStandardDeviation\n"
    for (index, zone) in zones.enumerated() {
      for outcome in ["responseMinutes.mean", "crimeCommitted.count"] {
        text += "today,after,\(zone),\(outcome),9,,\n"
        for arm in arms.prefix(count).dropFirst() {
          text += "\(arm),after,\(zone),\(outcome),\(9 + changes[index]),\(changes[index]),0.5\n"
        }
      }
    }
    return text
  }

  private static func differences(_ count: Int) -> String {
    var text = "a,b,zonesOf,window,scope,place,outcome,meanA,meanB,difference,q05,q95\n"
    for arm in arms.prefix(count).dropFirst() {
      for (scope, place, of) in [("city", "", ""), ("treated", "", arm), ("area", "core", ""), ("area", "edge", "")] {
        text += "today,\(arm),\(of),after,\(scope),\(place),responseMinutes.mean,9,8,-1,-1.5,-0.5\n"
      }
    }
    return text
  }

  /// Sums over 100 replications.
  private static func account(_ count: Int) -> String {
    var text =
      "arm,window,scope,place,futures,movedOutSpace,movedOutTime,prevented,returned,released,inBase,netMean,netQ05,netQ95\n"
    if count > 1 {
      for window in ["after", "all"] {
        text += "plan,\(window),city,,100,3000,1000,25000,2000,5000,900000,-200,-300,-100\n"
        text += "plan,\(window),treated,,100,3000,1000,25000,2000,5000,900000,-200,-300,-100\n"
        text += "other,\(window),city,,100,300,100,2500,200,2000,900000,-5,-40,30\n"
      }
      text += "today,after,placebo,,8,100,10,200,80,210,72000,1,,\n"
    }
    return text
  }

  private static func displacement(_ count: Int) -> String {
    var text = "arm,zone,month,netMean\n"
    for arm in arms.prefix(count).dropFirst() {
      for (index, zone) in zones.enumerated() {
        for month in months { text += "\(arm),\(zone),\(month),\(Double(index) - 5)\n" }
      }
    }
    return text
  }

  private static func flows(_ count: Int) -> String {
    "arm,window,fromZone,toZone,mean\n" + (count > 1 ? "plan,after,A1,B1,20\nplan,after,C1,A3,10\nplan,uncounted,A1,C3,90\n" : "")
  }

  private static func stations(_ count: Int) -> String {
    "arm,station,phase,zone,openedShare,openingDayMean\n"
      + (count > 1 ? "plan,1,pilot,A1,1,0\nplan,2,second,B1,0.9,40\nplan,3,second,B1,0.9,40\nplan,4,second,C3,0.2,41\n" : "")
  }
}
