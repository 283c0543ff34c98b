/// A colour of the report. Only colours written in the source can be drawn.
struct Ink: Equatable, Sendable {
  let hex: String

  private init(_ hex: StaticString) { self.hex = hex.description }

  static let text = Ink("#1b2530")
  static let second = Ink("#34404c")
  static let mute = Ink("#5b6673")
  static let axis = Ink("#8a94a0")
  static let rule = Ink("#dfe4e9")
  static let grid = Ink("#eef1f4")
  static let paper = Ink("#ffffff")
  static let page = Ink("#f5f6f8")
  static let accent = Ink("#0b6e99")
  static let station = Ink("#d55e00")
  /// A goal's line, and the side of it that meets the goal.
  static let goal = Ink("#00695c")
  static let goalSide = Ink("#e6f2ef")
  static let alarm = Ink("#9a3a05")
  static let alarmSide = Ink("#faf5ea")
  static let band = Ink("#f7f9fb")
  static let bandHead = Ink("#e4e9ed")
  /// What happened all the same: moved, returned.
  static let moved = Ink("#9fb0c0")
  static let returned = Ink("#d9dee4")
  /// Plan blue as text.
  static let plan = Ink("#0072b2")
  static let base = Ink("#6b7280")

  /// Colours of arms other than the base (`ArmInks`): Okabe and Ito 2008, told apart by all common kinds of colour vision
  /// (green and pink are close for deuteranopes: arms always carry a label or a row of their own as well).
  static let arms = [
    plan, Ink("#009e73"), Ink("#cc79a7"), Ink("#e69f00"), Ink("#56b4e9"), Ink("#d55e00"), Ink("#8a7a1f"),
  ]

  /// Differences, worst first: brown is worse, teal is better (ColorBrewer BrBG; its lightest teal is darker here, so that
  /// those who see no red tell it from no change).
  static let worse2 = Ink("#b8802f")
  static let worse1 = Ink("#dfc27d")
  static let worseLight = Ink("#f2e0b4")
  static let same = Ink("#f3f1ea")
  static let better1 = Ink("#b4e1db")
  static let better2 = Ink("#7cc7bd")
  static let better3 = Ink("#2a8f86")
  /// Teal under white text.
  static let betterFill = Ink("#1c7a72")
  static let better4 = Ink("#01665e")

  /// One hue; darker is worse.
  static let sequence = [Ink("#f1f5f9"), Ink("#cfe0ec"), Ink("#9cc3dc"), Ink("#5b9bc4"), Ink("#1f6ea3"), Ink("#0b3f66")]
  /// Parts of a whole, darkest first.
  static let parts = [Ink("#0b3f66"), Ink("#2a77aa"), Ink("#8fbcd9"), Ink("#c9dfee"), Ink("#e3c98b"), Ink("#b8802f")]
}
