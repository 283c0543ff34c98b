extension String {
  /// The text behind a Chinese character: a blank parts what is written in plain letters, digits or signs from it.
  public var afterHan: String { first?.isASCII == true ? " " + self : self }
}
