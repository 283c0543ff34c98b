import StationModel
import Testing

@testable import Experiments

@Suite("Decisions of gates in the log")
struct GateLogTests {
  @Test(
    "a decision is read back as it was written",
    arguments: [
      nil, GateRecord(month: 4), GateRecord(isGo: true, month: 6, extensions: 2, adjustments: 5, observed: [7.5, nil, -0.125]),
      GateRecord(isGo: false, month: 4, observed: [1], truth: -0.25, isRight: true),
      GateRecord(isGo: true, month: 4, truth: 0.5, isRight: false),
    ] as [GateRecord?])
  func roundTrip(gate: GateRecord?) throws {
    var tables = ArmTables()
    tables.gate = gate
    let replication = Replication(number: 3, draws: [], row: [1], tables: [ArmTables(), tables])
    let read = try ReplicationCoding.decode(ReplicationCoding.encode(replication))
    #expect(read.tables[1].gate == gate && read.tables[0].gate == nil)
  }
}
