import DiscreteEvents
import StationModel

extension Outage {
  static let settings = Settings(
    Outage(upHours: .constant(1), downHours: .constant(1)),
    [
      .distribution("upHours", \.upHours, .hours, unit: "h", "Time in service.", "两次故障之间的正常使用时间。").required,
      .distribution("downHours", \.downHours, .hours, unit: "h", "Time out of service.", "停用时间。").required,
    ])
}
