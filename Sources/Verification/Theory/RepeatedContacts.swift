/// Contacts with one dispute until it is over: settled or not on the spot, it may come back, and a return may be violent.
///
/// An absorbing chain with one state: the number of contacts is geometric.
struct RepeatedContacts {
  /// Chance that a contact settles the dispute.
  let settled: Double
  let settledReturns: Double
  let unsettledReturns: Double
  /// Chance that a return is violent, which ends the case.
  let violentReturn: Double

  /// Chance that a contact is followed by a return.
  var returning: Double { settled * settledReturns + (1 - settled) * unsettledReturns }
  /// Chance that a contact is followed by another one.
  var another: Double { returning * (1 - violentReturn) }
  /// Contacts per case; infinite when it never ends.
  var contacts: Double { 1 / (1 - another) }
  var lasting: Double { settled * (1 - settledReturns) * contacts }
  var fading: Double { (1 - settled) * (1 - unsettledReturns) * contacts }
  var violent: Double { returning * violentReturn * contacts }
}
