import DiscreteEvents

/// What makes a trip to a call longer or shorter than the same way on patrol.
struct CallTrip {
  /// The call's own variation.
  let variation: Double
  /// Speed of cars over the usual, by the call's priority.
  let carSpeedTimes: Double
}

extension World {
  /// Time of a trip by a unit, without a call's own variation.
  func travel(_ unit: Int32, from: Position, to: Position, at departure: Time) -> TimeSpan {
    city.travel(from: from, to: to, by: units[Int(unit)].mode, departure: departure)
  }

  /// Time until a unit could be at a call if it were sent now. Its beat must be up to date.
  func tripToCall(_ unit: Int32, _ call: Int32) -> TimeSpan {
    trip(unit, to: position(ofPlace: calls[call].root.place), callTrip(call))
  }

  /// What is particular about the way to a call.
  func callTrip(_ call: Int32) -> CallTrip {
    CallTrip(variation: calls[call].root.travelFactor, carSpeedTimes: arm.carSpeedTimes[Int(calls[call].root.kind)])
  }

  /// The same for those who ask it of many units in a row and have looked up place and way of the call.
  func trip(_ unit: Int32, to target: Position, _ way: CallTrip) -> TimeSpan {
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
      + city.travel(from: from, to: target, by: units[Int(unit)].mode, departure: departure)
      .scaled(by: units[Int(unit)].mode == .car ? way.variation / way.carSpeedTimes : way.variation)
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
