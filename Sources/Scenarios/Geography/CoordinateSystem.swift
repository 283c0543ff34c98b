/// The names of coordinate systems as map files give them.
enum CoordinateSystem {
  /// EPSG codes of systems of degrees that agree with WGS84 within two metres, which no route of a patrol notices.
  ///
  /// EPSG transforms them to WGS84 without a shift. Source: EPSG Geodetic Parameter Dataset, epsg.org. What is left is the motion
  /// of the ground since the system's epoch: 1.8 m for Australia's GDA94, 1 to 2 m for North America's NAD83, less for the others
  /// (but up to 5 m in the north-east of Japan for JGD2000).
  static let degrees: [Int: String] = [
    4326: "WGS84", 4979: "WGS84", 4490: "CGCS2000", 4480: "CGCS2000", 4269: "NAD83", 4617: "NAD83(CSRS)", 6318: "NAD83(2011)",
    4258: "ETRS89", 4937: "ETRS89", 4171: "RGF93", 4619: "SWEREF99", 4283: "GDA94", 7844: "GDA2020", 4167: "NZGD2000",
    6668: "JGD2011", 6667: "JGD2011", 4612: "JGD2000", 4737: "Korea 2000", 3824: "TWD97", 4674: "SIRGAS 2000",
    4148: "Hartebeesthoek94", 4742: "GDM2000", 9470: "SRGI2013",
  ]

  /// Whether a name (`EPSG:4326`, `urn:ogc:def:crs:OGC:1.3:CRS84`, `http://www.opengis.net/def/crs/EPSG/0/4490`) stands for one of
  /// these; case does not matter.
  static func isDegrees(_ name: String) -> Bool {
    let parts = name.uppercased().split(whereSeparator: { ":/#".contains($0) }).map { TextPart.trimmed($0) }
    guard let code = parts.last else { return false }
    if code == "CRS84" { return parts.count == 1 || parts.contains("OGC") }
    guard parts.contains(where: { $0 == "EPSG" || $0 == "EPSG.XML" }), let number = Int(code) else { return false }
    return degrees[number] != nil
  }
}
