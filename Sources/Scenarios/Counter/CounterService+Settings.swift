import StationModel

extension CounterService {
  static let settings = Settings(
    CounterService(),
    [
      .own(Field("serves", .references("a kind of need"), "Kinds that it serves; all where nothing is said.")),
      .integer("kiosks", \.kiosks, 0...1000, "Kiosks in the house."),
      .own(Field("kioskHours", .hours, "When the kiosks can be used; day and night where nothing is said.")) { cursor, model in
        guard let hours = cursor.hours("kioskHours") else { return }
        model.kiosksOpenAtMinute = hours.opensAtMinute
        model.kiosksCloseAtMinute = hours.closesAtMinute
      },
      .flag("oneWindow", \.oneWindow, "One line for all windows; otherwise each window has kinds of its own."),
      .own(
        Field(
          "lines", .texts,
          "Where each window has kinds of its own: the ids of each window, a text for each; dealt out by work where nothing is said.")),
      .flag("elderlyWindow", \.elderlyWindow, "Those aged 60 or over are called before others."),
      .number("papersMayFollowShare", \.papersMayFollowShare, .share, "Share of visits with a missing paper served all the same: it may follow."),
      .number("commitmentShare", \.commitmentShare, .share, "Share of them served because the citizen vouches for it; a tenth is checked."),
      .flag("booking", \.booking, "Visits may be booked, in slots of 15 minutes."),
    ])
}

extension Setting {
  /// Yes or no; no where nothing is said.
  static func flag(_ key: String, _ place: Place<Bool>, _ meaning: String) -> Setting {
    Setting(field: { _ in Field(key, .bool, meaning) }, read: { $1[keyPath: place] = $0.flag(key) })
  }
}
