/// Where something is: a point and the zone it lies in.
struct Position: Equatable, Sendable, BitwiseCopyable {
  var point: Point
  var zone: Int
}
