/// What can happen at a station of the simulated checks.
enum StationEvent: BitwiseCopyable {
  case arrival(ofClass: UInt8)
  case completion(call: UInt32)
  case hangUp(call: UInt32)
}
