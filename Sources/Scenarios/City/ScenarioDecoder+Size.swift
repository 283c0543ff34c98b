import StationModel
import Texts

extension ScenarioDecoder {
  /// Beyond this many kilometres from end to end something is no city: Beijing, all of its mountains included, spans 180.
  private static let cityKm = 200.0

  /// Warns of zones that span more than any city.
  func warnOfSize(_ city: Cursor, _ zones: [CityZone]) {
    guard context.seeksSlips else { return }
    let points = zones.flatMap { zone in [zone.centre] + zone.polygons.joined().joined() }
    guard let box = PlanarShape([[points]]).box else { return }
    let (width, height) = (box.east - box.west, box.south - box.north)
    guard max(width, height) > Self.cityKm else { return }
    let key = ["grid", "geojson", "centroids"].first { city.located($0) != nil } ?? "grid"
    let file = city.part(key)?.located("file")
    let size = "\(NumberText.of(width.rounded())) km × \(NumberText.of(height.rounded())) km"
    context.diagnostics.warn(
      "city-size", Words("the zones span \(size)", "分区范围达 \(size)"), at: file?.position ?? city.position(key),
      path: city.path(of: key),
      hint: Words("more than any city: is a zone misplaced, or a unit of length mistaken?", "超过任何城市：是否有分区错位，或长度单位有误？"))
  }
}
