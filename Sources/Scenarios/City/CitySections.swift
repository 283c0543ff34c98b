import Texts

extension SceneSections {
  static let city = Section([
    Field(
      "grid", .record(grid), "A city of square cells, named like a spreadsheet from its north-west corner.",
      "方格城市，从西北角起按电子表格方式命名。"),
    Field("geojson", .record(geojson), "Zones as polygons from a GeoJSON file.", "来自 GeoJSON 文件的多边形分区。"),
    Field("centroids", .record(centroids), "Zones by their centres from a CSV file.", "来自 CSV 文件、以中心点表示的分区。"),
    Field("residents", .number(.from(1, to: 1e9)), unit: "persons", "Residents of the whole city.", "全市居民人数。"),
    Field("areas", .list(area), "Kinds of area; a zone is of the first that contains it.", "地区类型；分区属于第一个包含它的地区。"),
    Field(
      "keyPlaces", .named("kind of place", .value(.zones)),
      "Zones with a market, a school, a hospital and the like, by kind of place.", "有市场、学校、医院等的分区，按场所类型列出。"),
    Field(
      "hotPlaces", .section(hotPlaces), "Places inside the zones, where people live, calls come from and patrols stop.",
      "分区内的地点：居民居住、警情发生和巡逻停留之处。"),
    Field("travel", .section(travel), "Ways and speeds; without it units are there at once.", "路程与速度；未设置时警组瞬间到场。"),
    Field(
      "metric", .choice(["manhattan", "euclidean"]), "How nearness is measured where travel does not say.",
      "未在 travel 中规定时，远近的度量方式。"
    )
    .following("manhattan in a grid, euclidean on a map", "方格城市为 manhattan，地图为 euclidean"),
  ])

  static let grid = Section([
    Field("columns", .integer(1...702), "Cells from west to east.", "自西向东的格数。").required,
    Field("rows", .integer(1...999), "Cells from north to south.", "自北向南的格数。").required,
    Field("cellKm", .number(.from(0.01, to: 100)), unit: "km", "Side of a cell.", "方格边长。").required,
  ])

  static let geojson = Section([
    Field("file", .file, "The GeoJSON file: a collection of polygons in degrees, WGS84.", "GeoJSON 文件：以度为单位的多边形集合，WGS84 坐标系。")
      .required,
    Field(
      "id", .text, "Property that holds a zone's id; the feature's own id where nothing is said.", "存放分区标识的属性；未设置时用要素自身的 id。"),
    Field("label", .text, "Property that holds a zone's name for readers.", "存放分区名称的属性。"),
    Field("residents", .text, "Property that holds a zone's residents.", "存放分区居民人数的属性。"),
    Field(
      "residentsTotal", .number(.from(1, to: 1e9)), unit: "persons",
      "Residents of all zones, split by area over those without a number.", "全部分区的居民总数，按面积分配给没有人数的分区。"),
    Field("elderlyShare", .text, "Property that holds the share of residents aged 60 or over.", "存放 60 岁及以上居民比例的属性。").awaiting(
      services),
    Field("area", .text, "Property that holds the id of the zone's area.", "存放分区所属地区标识的属性。"),
    Field("precinct", .text, "Property that holds the id of the zone's precinct.", "存放分区所属派出所标识的属性。"),
    Field("leaveOut", .texts, "Ids of features that are no part of the city, such as water.", "不属于城市的要素的标识，如水域。"),
  ])

  static let centroids = Section([
    Field(
      "file", .file, "The CSV file: id, x_km and y_km or lon and lat, residents and more.",
      "CSV 文件：id、x_km 与 y_km（或 lon 与 lat）、residents 等列。"
    ).required,
    Field("id", .text, "Column that holds a zone's id; id where nothing is said.", "存放分区标识的列；未设置时为 id。"),
    Field(
      "xKm", .text, "Column of kilometres east of the north-west corner; x_km where nothing is said.", "距西北角向东公里数的列；未设置时为 x_km。"),
    Field(
      "yKm", .text, "Column of kilometres south of the north-west corner; y_km where nothing is said.", "距西北角向南公里数的列；未设置时为 y_km。"),
    Field("lon", .text, "Column of the longitude in degrees, WGS84; lon where nothing is said.", "经度（度，WGS84）的列；未设置时为 lon。"),
    Field("lat", .text, "Column of the latitude in degrees, WGS84; lat where nothing is said.", "纬度（度，WGS84）的列；未设置时为 lat。"),
    Field(
      "label", .text, "Column that holds a zone's name for readers; label or name where nothing is said.",
      "存放分区名称的列；未设置时为 label 或 name。"),
    Field(
      "residents", .text, "Column that holds a zone's residents; residents where nothing is said.", "存放分区居民人数的列；未设置时为 residents。"),
    Field(
      "areaKm2", .text, "Column that holds a zone's area in km²; areaKm2 where nothing is said.", "存放分区面积（平方公里）的列；未设置时为 areaKm2。"),
    Field(
      "elderlyShare", .text, "Column of the share of residents aged 60 or over; elderlyShare where nothing is said.",
      "60 岁及以上居民比例的列；未设置时为 elderlyShare。"
    )
    .awaiting(services),
    Field("area", .text, "Column that holds the id of the zone's area; area where nothing is said.", "存放分区所属地区标识的列；未设置时为 area。"),
    Field(
      "precinct", .text, "Column that holds the id of the zone's precinct; precinct where nothing is said.",
      "存放分区所属派出所标识的列；未设置时为 precinct。"),
  ])

  static let area = Section(
    [
      id, named,
      Field("zones", .zones, "Zones it may contain; all where nothing is said.", "可包含的分区；未设置时为全部。"),
      Field(
        "residentsPerKm2AtLeast", .number(.from(0, to: 1e6)), unit: "persons/km²", "Density from which a zone belongs to it.",
        "分区人口密度达到该值即属于此地区。"),
      Field(
        "residentsShare", .number(.share), "Share of the city's residents, spread evenly over its zones.", "占全市居民的份额，平均分配到其各分区。"),
    ] + AreaPeople.settings.fields)

  /// Who will ask for the residents' age.
  static let services = Words("services for the old are", "老年人服务")

  static let hotPlaces = Section([
    Field(
      "at", .choice(["spread", "centre"]),
      "Whether places are spread over their zone, or all of a zone is one place at its centre, as theories of points have it.",
      "地点散布于分区内，或如点状理论那样把整个分区视为其中心的一处地点。"
    )
    .orElse("spread"),
    Field("perZone", .integer(1...1000), "Places in each zone, hundreds of metres apart.", "每个分区的地点数，彼此相距数百米。")
      .orElse(Double(PlaceGenerator.HotPlaces.usualPerZone))
      .from("about a dozen spots of 300 m in a km²", "每平方公里约有十余处 300 米范围的地点", .judgement),
    Field(
      "offencesInTopTenthShare", .number(.from(0.1, to: 1)),
      "Share of offences at the hottest tenth of the places; where nothing is said, the nearest that zones and places allow.",
      "案件最多的一成地点所占的案件比例；未设置时取分区和地点所允许的最接近值。"
    )
    .orElse(PlaceGenerator.HotPlaces.usualShare)
    .from(
      "half at a tenth of the places, after Weisburd 2015: half of crime at 4 to 6 % of street segments",
      "一成地点占一半案件，据 Weisburd 2015：4% 至 6% 的街段集中了一半犯罪", .judgement),
  ])

  static let travel = Section([
    Field("metric", .choice(["manhattan", "euclidean"]), "How distance is measured.", "距离的度量方式。").following(
      "that of city.metric", "同 city.metric"),
    Field(
      "detourFactor", .number(.from(1, to: 10)), "Street distance over straight distance, for the euclidean metric.",
      "街道距离与直线距离之比，用于 euclidean 度量。"
    ).orElse(
      1.27
    )
    .from("4/π, an isotropic grid (Larson and Odoni 1981)", "4/π，各向同性路网（Larson 与 Odoni 1981）", .literature),
    Field(
      "footKmh", .numbersBy(.areas, .from(0.1, to: 200)), unit: "km/h", "Speed on foot, by area of the destination.",
      "步行速度，按目的地所在地区。"
    )
    .orElse(ScenarioDecoder.walkKmh)
    .from("a walking pace, 0.08 km/min", "步行速度，每分钟 0.08 公里", .judgement),
    Field(
      "ebikeKmh", .numbersBy(.areas, .from(0.1, to: 200)), unit: "km/h",
      "Speed of an electric bicycle, by area of the destination.", "电动自行车速度，按目的地所在地区。"
    )
    .orElse(15).from("0.25 km/min", "每分钟 0.25 公里", .judgement),
    Field(
      "carKmh", .numbersBy(.areas, .from(0.1, to: 200)), unit: "km/h", "Speed of a car, by area of the destination.",
      "汽车速度，按目的地所在地区。"
    )
    .orElse(28)
    .from("0.35 to 0.95 km/min in cities", "城市中每分钟 0.35 至 0.95 公里", .judgement),
    Field(
      "speedByHour", .numbers(count: .exactly(24), .from(0.01, to: 10)), "Factor on a car's speed by hour of the day.",
      "一天各小时车速的倍数。"),
    Field(
      "variation", .distribution(.from(0, to: 100)), "Factor on a trip's time, with mean 1, drawn once for each call.",
      "行程时间的倍数，均值为 1，每起警情抽取一次。"),
    Field(
      "matrix", .file, "CSV of minutes by car from zone to zone, instead of distance over speed.", "分区之间行车分钟数的 CSV 文件，代替距离除以速度。"),
  ])
}
