import Texts

/// What a file says of a city's zones, as far as it could be read.
struct ZoneReading {
  /// In the order of the file until they are put in that of their ids; of use only where there are no problems.
  var zones: [CityZone] = []
  /// Ids of all zones, also of those with a problem, so that what names them can be checked; nil when they cannot be known.
  var ids: [String]?
  var problems: [GeographyProblem] = []
  /// What does no harm but deserves a look.
  var remarks: [GeographyProblem] = []

  /// The zones; throws the problems when there are any.
  func sound() throws(GeographyProblems) -> [CityZone] {
    try GeographyProblems.throwIfAny(problems)
    return zones
  }
}

/// Which texts can name a zone or a precinct.
enum ZoneIdentity {
  /// Why a text cannot be an id, and what to do; nil when it can.
  ///
  /// Tables and maps of results are joined by these ids: what tables would have to write in another way is refused.
  static func fault(_ id: String) -> (message: Words, advice: Words)? {
    if id.unicodeScalars.contains(where: PrintableText.isControl) {
      return (Words("holds a control character", "含有控制字符"), Words("ids are printable texts of one line", "标识应为一行可打印的文字"))
    }
    if SpreadsheetText.isFormula(id) {
      return (
        Words("would be run as a formula by a spreadsheet", "会被电子表格当作公式执行"),
        Words("begin it with a letter or a digit, not with = + - @", "请以文字或数字开头，不要以 = + - @ 开头")
      )
    }
    return nil
  }
}
