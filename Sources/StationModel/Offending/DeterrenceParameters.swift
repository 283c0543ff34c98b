/// How strongly guardians deter: each is the chance that an attempt met by it alone is not carried out.
public struct DeterrenceParameters: Equatable, Sendable {
  /// Right after the best possible stop of a patrol with an officer, 0…1 (Koper 1995: at most 0.75).
  public var afterVisitShare: Double
  /// Stop length that deters most, minutes (Koper 1995: 10 to 16).
  public var dwellOptimumMinutes: Double
  /// Minutes in which the effect of a stop falls by half.
  public var halfLifeMinutes: Double
  /// Effect of a crew relative to one with an officer, by role (raw value); a crew counts as its best member.
  public var roleEffect: [Double]
  /// At the door of a station while somebody is there, 0…1.
  public var stationShare: Double
  /// Distance in km over which a station's effect falls to 1/e.
  public var stationDecayKm: Double
  /// At a place with cameras while somebody is in the station that watches them, 0…1.
  public var cameraShare: Double
  /// Factor on the effect of every patrol stop, by which a trial may be calibrated; 1 leaves the inputs as they are.
  public var scale: Double
  /// Rate ratio that the virtual trial shall return, from which `scale` is solved; nil keeps `scale`.
  public var calibrateTo: Double?

  public init(
    afterVisitShare: Double = 0, dwellOptimumMinutes: Double = 12.5, halfLifeMinutes: Double = 30,
    roleEffect: [Double] = [1, 0.7, 0.2], stationShare: Double = 0, stationDecayKm: Double = 0.4, cameraShare: Double = 0,
    scale: Double = 1, calibrateTo: Double? = nil
  ) {
    self.afterVisitShare = afterVisitShare
    self.dwellOptimumMinutes = dwellOptimumMinutes
    self.halfLifeMinutes = halfLifeMinutes
    self.roleEffect = roleEffect
    self.stationShare = stationShare
    self.stationDecayKm = stationDecayKm
    self.cameraShare = cameraShare
    self.scale = scale
    self.calibrateTo = calibrateTo
  }
}
