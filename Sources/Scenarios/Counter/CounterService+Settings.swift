import StationModel

extension CounterService {
  static let settings = Settings(
    CounterService(),
    [
      .own(Field("serves", .references(.need), "Kinds that it serves; all where nothing is said.", "可办的业务类别；未设置时全部可办。")),
      .integer("kiosks", \.kiosks, 0...1000, "Kiosks in the house.", "站内自助机。"),
      .own(Field("kioskHours", .hours, "When the kiosks can be used; day and night where nothing is said.", "自助机的开放时间；未设置时全天。")) {
        cursor, model in
        guard let hours = cursor.hours("kioskHours") else { return }
        model.kiosksOpenAtMinute = hours.opensAtMinute
        model.kiosksCloseAtMinute = hours.closesAtMinute
      },
      .flag(
        "oneWindow", \.oneWindow, "One line for all windows; otherwise each window has kinds of its own.", "所有窗口排一队；否则各窗口各有业务类别。"),
      .own(
        Field(
          "lines", .texts,
          "Where each window has kinds of its own: the ids of each window, a text for each; dealt out by work where nothing is said.",
          "各窗口各有业务类别时：每个窗口的业务标识，各写一项；未设置时按工作量分配。")),
      .flag("elderlyWindow", \.elderlyWindow, "Those aged 60 or over are called before others.", "60 岁及以上者优先。"),
      .number(
        "papersMayFollowShare", \.papersMayFollowShare, .share,
        "Share of visits with a missing paper served all the same: it may follow.", "材料不齐仍予受理的比例：容缺受理。"),
      .number(
        "commitmentShare", \.commitmentShare, .share,
        "Share of them served because the citizen vouches for it; a tenth is checked.", "凭告知承诺受理的比例；其中十分之一核查。"),
      .flag("booking", \.booking, "Visits may be booked, in slots of 15 minutes.", "可预约，每 15 分钟一档。"),
    ])
}

extension Setting {
  /// Yes or no; no where nothing is said.
  static func flag(_ key: String, _ place: Place<Bool>, _ en: String, _ zhHans: String) -> Setting {
    Setting(field: { _ in Field(key, .bool, en, zhHans) }, read: { $1[keyPath: place] = $0.flag(key) })
  }
}
