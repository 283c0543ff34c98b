extension SceneSections {
  static let city = Section([
    Field("grid", .record(grid), "A city of square cells, named like a spreadsheet from its north-west corner."),
    Field("geojson", .record(geojson), "Zones as polygons from a GeoJSON file."),
    Field("centroids", .record(centroids), "Zones by their centres from a CSV file."),
    Field("residents", .number(.from(1, to: 1e9)), unit: "persons", "Residents of the whole city."),
    Field("areas", .list(area), "Kinds of area; a zone is of the first that contains it."),
    Field(
      "keyPlaces", .named("kind of place", .value(.zones)),
      "Zones with a market, a school, a hospital and the like, by kind of place."),
    Field("hotPlaces", .section(hotPlaces), "Places inside the zones, where people live, calls come from and patrols stop."),
    Field("travel", .section(travel), "Ways and speeds; without it units are there at once."),
    Field("metric", .choice(["manhattan", "euclidean"]), "How nearness is measured where travel does not say.")
      .following("manhattan in a grid, euclidean on a map"),
  ])

  static let grid = Section([
    Field("columns", .integer(1...702), "Cells from west to east.").required,
    Field("rows", .integer(1...999), "Cells from north to south.").required,
    Field("cellKm", .number(.from(0.01, to: 100)), unit: "km", "Side of a cell.").required,
  ])

  static let geojson = Section([
    Field("file", .file, "The GeoJSON file: a collection of polygons in degrees, WGS84.").required,
    Field("id", .text, "Property that holds a zone's id; the feature's own id where nothing is said."),
    Field("label", .text, "Property that holds a zone's name for readers."),
    Field("residents", .text, "Property that holds a zone's residents."),
    Field(
      "residentsTotal", .number(.from(1, to: 1e9)), unit: "persons",
      "Residents of all zones, split by area over those without a number."),
    Field("elderlyShare", .text, "Property that holds the share of residents aged 60 or over."),
    Field("area", .text, "Property that holds the id of the zone's area."),
    Field("precinct", .text, "Property that holds the id of the zone's precinct."),
    Field("leaveOut", .texts, "Ids of features that are no part of the city, such as water."),
  ])

  static let centroids = Section([
    Field("file", .file, "The CSV file: id, x_km and y_km or lon and lat, residents and more.").required,
    Field("id", .text, "Column that holds a zone's id; id where nothing is said."),
    Field("xKm", .text, "Column of kilometres east of the north-west corner; x_km where nothing is said."),
    Field("yKm", .text, "Column of kilometres south of the north-west corner; y_km where nothing is said."),
    Field("lon", .text, "Column of the longitude in degrees, WGS84; lon where nothing is said."),
    Field("lat", .text, "Column of the latitude in degrees, WGS84; lat where nothing is said."),
    Field("label", .text, "Column that holds a zone's name for readers; label or name where nothing is said."),
    Field("residents", .text, "Column that holds a zone's residents; residents where nothing is said."),
    Field("areaKm2", .text, "Column that holds a zone's area in km²; areaKm2 where nothing is said."),
    Field("elderlyShare", .text, "Column of the share of residents aged 60 or over; elderlyShare where nothing is said."),
    Field("area", .text, "Column that holds the id of the zone's area; area where nothing is said."),
    Field("precinct", .text, "Column that holds the id of the zone's precinct; precinct where nothing is said."),
  ])

  static let area = Section(
    [
      id, Field("name", .record(name), "What reports call it; the usual word for the id, or the id, where it is missing."),
      Field("zones", .zones, "Zones it may contain; all where nothing is said."),
      Field(
        "residentsPerKm2AtLeast", .number(.from(0, to: 1e6)), unit: "persons/km²", "Density from which a zone belongs to it."),
      Field("residentsShare", .number(.share), "Share of the city's residents, spread evenly over its zones."),
    ] + AreaPeople.settings.fields)

  static let hotPlaces = Section([
    Field(
      "at", .choice(["spread", "centre"]),
      "Whether places are spread over their zone, or all of a zone is one place at its centre, as theories of points have it."
    )
    .orElse("spread"),
    Field("perZone", .integer(1...1000), "Places in each zone, hundreds of metres apart.")
      .orElse(Double(PlaceGenerator.HotPlaces.usualPerZone))
      .from("about a dozen spots of 300 m in a km²", .judgement),
    Field(
      "offencesInTopTenthShare", .number(.from(0.1, to: 1)),
      "Share of offences at the hottest tenth of the places; where nothing is said, the nearest that zones and places allow."
    )
    .orElse(PlaceGenerator.HotPlaces.usualShare)
    .from("half at a tenth of the places, after Weisburd 2015: half of crime at 4 to 6 % of street segments", .judgement),
  ])

  static let travel = Section([
    Field("metric", .choice(["manhattan", "euclidean"]), "How distance is measured.").following("that of city.metric"),
    Field("detourFactor", .number(.from(1, to: 10)), "Street distance over straight distance, for the euclidean metric.").orElse(
      1.27
    )
    .from("4/π, an isotropic grid (Larson and Odoni 1981)", .literature),
    Field("footKmh", .numbersBy("areas", .from(0.1, to: 200)), unit: "km/h", "Speed on foot, by area of the destination.")
      .orElse(ScenarioDecoder.walkKmh)
      .from("a walking pace, 0.08 km/min", .judgement),
    Field(
      "ebikeKmh", .numbersBy("areas", .from(0.1, to: 200)), unit: "km/h",
      "Speed of an electric bicycle, by area of the destination."
    )
    .orElse(15).from("0.25 km/min", .judgement),
    Field("carKmh", .numbersBy("areas", .from(0.1, to: 200)), unit: "km/h", "Speed of a car, by area of the destination.")
      .orElse(28)
      .from("0.35 to 0.95 km/min in cities", .judgement),
    Field("speedByHour", .numbers(count: .exactly(24), .from(0.01, to: 10)), "Factor on a car's speed by hour of the day."),
    Field("variation", .distribution(.from(0, to: 100)), "Factor on a trip's time, with mean 1, drawn once for each call."),
    Field("matrix", .file, "CSV of minutes by car from zone to zone, instead of distance over speed."),
  ])
}
