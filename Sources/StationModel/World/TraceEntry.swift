public import DiscreteEvents

/// One line of the log of a replication.
public struct TraceEntry: Equatable, Sendable {
  public enum What: UInt8, CaseIterable, Sendable {
    case callReceived, unitAssigned, unitDiverted, unitArrived, callCleared, callAbandoned, unitFree, turnBegins, turnEnds,
      patrolStop
    /// A unit that does not patrol sets out for its base.
    case unitReturns
    /// A unit's crew does work that is not simulated; it is recalled from it.
    case unitElsewhere, unitRecalled
    case vehicleFails, vehicleReturns
    /// From now on units of other precincts may be sent to the call.
    case borrowingOpens
    case stationOpens
    /// A crew's meal break; a call that breaks it needs no end.
    case breakBegins, breakEnds
    /// Nobody may be sent to the call at this moment: it waits from now on.
    case callWaits
    /// A turn of a crew that keeps a station's door begins; the crew leaves the door empty, and is back.
    case doorTurn, doorLeft, doorReturned
  }
  /// What a unit is sent for: to handle the call, to stay until a precinct unit takes over, to stand beside the lead.
  public enum Part: UInt8, CaseIterable, Sendable { case lead, stabiliser, additional }
  /// Why this unit: the nearest free one when the call was looked at; taken off a less urgent call; free when the call was next in line.
  public enum Reason: UInt8, CaseIterable, Sendable { case nearest, diverted, nextInLine }

  /// What only some lines have.
  public struct Details: Equatable, Sendable {
    /// Of a call: when it was received, before the intake. Of a stop: when the unit set out for it.
    public var since: Time?
    /// Of a trip: when it arrives, if nothing comes between. Of a stop: when it ends, likewise. Of a turn at a door: its end.
    public var until: Time?
    /// Where the unit was when it set out, the zone of that, and how far it had to go from there, in km by the city's metric.
    public var from: Point?
    public var fromZone: Int?
    public var distanceKm: Double?
    public var part: Part?
    public var reason: Reason?
    /// True when the unit comes from another precinct.
    public var isBorrowed: Bool
    /// True for the arrival that is the call's response: the first of a unit that may handle such calls.
    public var isResponse: Bool
    /// True for the break of somebody who is the whole crew.
    public var isAlone: Bool
    /// True for a turn at a door that only `doorLeft` leaves empty: the house says who stays while others go to calls.
    public var isByPolicy: Bool

    public static let none = Details()

    init(
      since: Time? = nil, until: Time? = nil, from: Point? = nil, fromZone: Int? = nil, part: Part? = nil, reason: Reason? = nil,
      isBorrowed: Bool = false, isResponse: Bool = false, isAlone: Bool = false, isByPolicy: Bool = false
    ) {
      self.since = since
      self.until = until
      self.from = from
      self.fromZone = fromZone
      self.part = part
      self.reason = reason
      self.isBorrowed = isBorrowed
      self.isResponse = isResponse
      self.isAlone = isAlone
      self.isByPolicy = isByPolicy
    }
  }
  public var time: Time
  public var what: What
  /// The call's id: the same call in every arm.
  public var call: UInt64?
  public var kind: Int?
  /// Index of the unit, its precinct, and whether it belongs to a station.
  public var unit: Int?
  public var precinct: Int?
  public var isStation: Bool
  public var point: Point
  public var zone: Int
  public var details: Details
}
