import DiscreteEvents

extension World {
  /// Time of a trip by a unit, without a call's own variation.
  func travel(_ unit: Int32, from: Position, to: Position, at departure: Time) -> TimeSpan {
    arm.city.travel(from: from, to: to, by: units[Int(unit)].mode, departure: departure)
  }

  /// Time until a unit could be at a call if it were sent now. Its beat must be up to date.
  func tripToCall(_ unit: Int32, _ call: Int32) -> TimeSpan {
    trip(unit, to: position(ofPlace: calls[call].root.place), factor: calls[call].root.travelFactor, in: arm.city)
  }

  /// The same for those who ask it of many units in a row and have looked up place and factor of the call, and the city.
  func trip(_ unit: Int32, to target: Position, factor: Double, in city: City) -> TimeSpan {
    var departure = now
    let from: Position
    switch units[Int(unit)].activity {
    case .enRoute(_, let origin, let arriving):
      from = positionEnRoute(unit, from: origin, arriving: arriving)
    case .free:
      // Where patrol is not interrupted, the unit finishes its stop.
      if patrols(unit), !arm.parameters.dispatch.interrupts.contains(.patrol), units[Int(unit)].beat.leaves > now {
        departure = units[Int(unit)].beat.leaves
        from = units[Int(unit)].beat.to
      } else {
        from = units[Int(unit)].beat.position(at: now)
      }
    default: from = units[Int(unit)].beat.to
    }
    return departure - now
      + city.travel(from: from, to: target, by: units[Int(unit)].mode, departure: departure).scaled(by: factor)
  }

  /// Where a unit is on its way to a call, along the straight line.
  func positionEnRoute(_ unit: Int32, from: Position, arriving: Time) -> Position {
    guard case .enRoute(let call, _, _) = units[Int(unit)].activity else { return from }
    var leg = Beat(at: from, since: units[Int(unit)].beat.departs)
    leg.to = position(ofPlace: calls[call].root.place)
    leg.arrives = arriving
    return leg.position(at: now)
  }
}
