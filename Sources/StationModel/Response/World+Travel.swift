import DiscreteEvents

extension World {
  /// Time of a trip by a unit, without a call's own variation.
  func travel(_ unit: Int32, from: Position, to: Position, at departure: Time) -> TimeSpan {
    arm.city.travel(from: from, to: to, by: units[Int(unit)].mode, departure: departure)
  }

  /// Time until a unit could be at a call if it were sent now. Its beat must be up to date.
  func tripToCall(_ unit: Int32, _ call: Int32) -> TimeSpan {
    let target = position(ofPlace: calls[call].root.place)
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
    let trip = travel(unit, from: from, to: target, at: departure)
    return departure - now + TimeSpan(milliseconds: Int64((Double(trip.milliseconds) * calls[call].root.travelFactor).rounded()))
  }

  /// Distance of a unit from a call in km: decides who is nearest where nobody has to travel.
  func distanceToCall(_ unit: Int32, _ call: Int32) -> Double {
    arm.city.distance(position(of: unit, at: now).point, position(ofPlace: calls[call].root.place).point)
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
