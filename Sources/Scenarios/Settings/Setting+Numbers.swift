import DiscreteEvents

extension Setting {
  /// A number.
  static func number(
    _ key: String, _ place: Place<Double>, _ range: NumberRange, unit: String? = nil, _ en: String, _ zhHans: String
  ) -> Setting {
    number(key, place, as: .asItIs, range, unit: unit, en, zhHans)
  }

  /// A number that may be absent, and then means off.
  static func number(
    _ key: String, _ place: Place<Double?>, _ range: NumberRange, unit: String? = nil, _ en: String, _ zhHans: String
  ) -> Setting {
    number(key, place, as: .asItIs, range, unit: unit, en, zhHans)
  }

  /// A number that the model keeps in another form.
  static func number<Kept>(
    _ key: String, _ place: Place<Kept>, as form: Conversion<Kept>, _ range: NumberRange, unit: String? = nil, _ en: String,
    _ zhHans: String
  ) -> Setting {
    Setting(
      field: { Field(key, .number(range), unit: unit, en, zhHans).orElse(form.stated($0[keyPath: place])) },
      read: { $1[keyPath: place] = form.kept($0.number(key)) })
  }

  /// The same for one that may be absent.
  static func number<Kept>(
    _ key: String, _ place: Place<Kept?>, as form: Conversion<Kept>, _ range: NumberRange, unit: String? = nil, _ en: String,
    _ zhHans: String
  ) -> Setting {
    Setting(
      field: { Field(key, .number(range), unit: unit, en, zhHans).orElse($0[keyPath: place].map(form.stated)) },
      read: { $1[keyPath: place] = $0.optionalNumber(key).map(form.kept) })
  }

  /// A whole number.
  static func integer(
    _ key: String, _ place: Place<Int>, _ range: ClosedRange<Int>, unit: String? = nil, _ en: String, _ zhHans: String
  ) -> Setting {
    Setting(
      field: { Field(key, .integer(range), unit: unit, en, zhHans).orElse(Double($0[keyPath: place])) },
      read: { $1[keyPath: place] = $0.integer(key) })
  }

  /// A number, or a law by which it is drawn.
  static func distribution(
    _ key: String, _ place: Place<Distribution>, _ range: NumberRange, unit: String? = nil, _ en: String, _ zhHans: String
  ) -> Setting {
    Setting(
      field: { Field(key, .distribution(range), unit: unit, en, zhHans).orElse($0[keyPath: place].constant) },
      read: { $1[keyPath: place] = $0.distribution(key) })
  }

  /// The same for one that may be absent.
  static func distribution(
    _ key: String, _ place: Place<Distribution?>, _ range: NumberRange, unit: String? = nil, _ en: String, _ zhHans: String
  ) -> Setting {
    Setting(
      field: { Field(key, .distribution(range), unit: unit, en, zhHans).orElse($0[keyPath: place]?.constant) },
      read: { if let found = $0.optionalDistribution(key) { $1[keyPath: place] = found } })
  }
}

extension Distribution {
  /// The one value of a default; a law as a default is a bug and traps, since the catalogue has no words for it.
  fileprivate var constant: Double {
    guard case .constant(let value) = self else { preconditionFailure("a default is one value") }
    return value
  }
}
