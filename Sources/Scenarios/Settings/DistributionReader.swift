import DiscreteEvents
import Texts

/// Reads a distribution and refuses what cannot be one, each fault at its place.
///
/// One rule holds for all settings: a quantity whose range has no negative numbers takes no law that draws any. No draw is cut off,
/// in the file or in the model, so that every law has the mean that stands in the file. The other end of a range holds for means and
/// bounds; a law without an upper end can draw beyond it.
struct DistributionReader {
  /// Spread beyond which a mean says nothing, and draws leave all bounds.
  static let largestVariation = 10.0

  let cursor: Cursor
  /// Where means and bounds must lie.
  let range: NumberRange
  let path: String
  private var context: DecodingContext { cursor.context }

  init(_ cursor: Cursor, range: NumberRange, path: String) {
    self.cursor = cursor
    self.range = range
    self.path = path
  }

  /// The distribution; a constant within the range after a problem.
  func read(_ found: LocatedValue) -> Distribution {
    let distribution = law(found)
    if range.low < 0 || distribution.lowest >= 0 { return distribution }
    context.error(
      "negative-draws", Words("draws of this law can be below 0, and this cannot", "此分布可能抽到负值，而此项不能为负"),
      at: found.position, path: path, hint: fromZeroOn(distribution))
    return harmless
  }

  /// A law from 0 on with the same mean and spread, as a file has it.
  private func fromZeroOn(_ distribution: Distribution) -> Words {
    let likeness = likeness(of: distribution)
    return Words("allowed: laws from 0 on, such as \(likeness)", "应为取值不小于 0 的分布，如 \(likeness)")
  }

  private func likeness(of distribution: Distribution) -> String {
    let (mean, sd) = (distribution.mean, distribution.standardDeviation)
    guard mean > 0, sd / mean >= 0.001, sd / mean <= Self.largestVariation else { return DistributionForm.gamma.form.en }
    return "{ \"gamma\": { \"mean\": \(NumberText.of(mean)), \"cv\": \(NumberText.of((sd / mean * 1000).rounded() / 1000)) } }"
  }

  private func law(_ found: LocatedValue) -> Distribution {
    switch found.content {
    case .number: return .constant(cursor.checked(found, range, path: path))
    case .object(let members):
      guard members.count == 1, let member = members.first else {
        context.error(
          "bad-distribution", Words("a distribution is an object of one key", "分布应为只有一个键的对象"), at: found.position, path: path,
          hint: Words("such as ", "如 ") + DistributionForm.lognormal.form)
        return harmless
      }
      guard let form = DistributionForm(rawValue: member.key) else {
        let names = DistributionForm.allCases.map(\.rawValue)
        context.error(
          "unknown-distribution", Words("no distribution is called \"\(member.key)\"", "没有名为 \"\(member.key)\" 的分布"),
          at: member.keyPosition, path: path,
          hint: Suggestion.near(member.key, among: names) ?? Suggestion.known(names))
        return harmless
      }
      return read(form, member.value)
    default:
      cursor.wrongType(found, ValueType.distribution(range).name, at: path)
      return harmless
    }
  }

  private var harmless: Distribution { .constant(range.someValue) }

  private func read(_ form: DistributionForm, _ value: LocatedValue) -> Distribution {
    switch form {
    case .constant: return .constant(cursor.checked(value, range, path: path))
    case .uniform:
      guard let bounds = bounds(value, 2, form) else { return harmless }
      return .uniform(low: bounds[0], high: bounds[1])
    case .triangular:
      guard let bounds = bounds(value, 3, form) else { return harmless }
      return .triangular(low: bounds[0], mode: bounds[1], high: bounds[2])
    case .empirical: return empirical(value)
    default: return shaped(form, value)
    }
  }

  /// Ascending numbers of the range.
  private func bounds(_ value: LocatedValue, _ count: Int, _ form: DistributionForm) -> [Double]? {
    guard let elements = value.elements, elements.count == count, elements.allSatisfy({ $0.number != nil }) else {
      context.error(
        "bad-distribution", Words("\(count) numbers should stand here", "此处应为 \(count) 个数值"), at: value.position, path: path,
        hint: form.form)
      return nil
    }
    let numbers = elements.map { cursor.checked($0, range, path: path) }
    for index in 1..<count where (elements[index].number ?? 0) < (elements[index - 1].number ?? 0) {
      context.error(
        "bad-distribution", descends(elements[index]), at: elements[index].position, path: path,
        hint: form.form)
      return nil
    }
    return zip(numbers, numbers.dropFirst()).allSatisfy(<=) ? numbers : nil
  }

  private func descends(_ element: LocatedValue) -> Words {
    Words("\(element.shown.en) comes after a larger number", "\(element.shown.zhHans) 小于它前面的数值")
  }

  private func empirical(_ value: LocatedValue) -> Distribution {
    guard let numbers = members(value, .empirical, needed: ["values"], optional: ["weights"]), let given = numbers["values"]
    else {
      return harmless
    }
    guard let listed = given.elements, !listed.isEmpty else {
      let message =
        given.elements == nil
        ? given.misplaced(TypeName.values) : Words("there are no values to draw from", "没有可供抽取的值")
      context.error("bad-distribution", message, at: given.position, path: path, hint: DistributionForm.empirical.form)
      return harmless
    }
    let values = listed.map { cursor.checked($0, range, path: path) }
    guard let weights = numbers["weights"] else { return .empirical(values: values, weights: values.map { _ in 1 }) }
    guard let given = weights.elements, given.count == values.count else {
      context.error(
        "bad-distribution", Words("as many weights as values are needed", "权重的个数应与值的个数相同"), at: weights.position, path: path)
      return harmless
    }
    let checked = given.map { cursor.checked($0, .from(0, to: 1e12), path: path) }
    guard checked.contains(where: { $0 > 0 }) else {
      context.error("bad-distribution", Words("no weight is above 0", "没有大于 0 的权重"), at: weights.position, path: path)
      return harmless
    }
    return .empirical(values: values, weights: checked)
  }

  // MARK: By mean and spread

  private func shaped(_ form: DistributionForm, _ value: LocatedValue) -> Distribution {
    let spread = NumberRange.from(0.001, to: Self.largestVariation)
    switch form {
    case .exponential:
      guard let found = members(value, form, needed: ["mean"]), let mean = mean(found) else { return harmless }
      return .exponential(mean: mean)
    case .lognormal:
      guard let found = members(value, form, needed: ["mean", "cv"]), let mean = mean(found),
        let cv = number(found["cv"], .from(0, to: Self.largestVariation))
      else { return harmless }
      return .lognormal(mean: mean, cv: cv)
    case .gamma:
      guard let found = members(value, form, needed: ["mean", "cv"]), let mean = mean(found), let cv = number(found["cv"], spread)
      else { return harmless }
      return .gamma(shape: 1 / (cv * cv), scale: mean * cv * cv)
    case .normal:
      guard let found = members(value, form, needed: ["mean", "sd"]), let mean = number(found["mean"], range),
        let sd = number(found["sd"], .from(0, to: range.high))
      else { return harmless }
      return .normal(mean: mean, sd: sd)
    case .beta: return beta(value)
    default: return weibull(value)
    }
  }

  private func weibull(_ value: LocatedValue) -> Distribution {
    let shapes = NumberRange.from(0.2, to: 100)
    guard let found = members(value, .weibull, needed: ["shape"], optional: ["scale", "mean"]),
      let shape = number(found["shape"], shapes)
    else { return harmless }
    guard (found["scale"] == nil) != (found["mean"] == nil) else {
      context.error(
        "bad-distribution", Words("either scale or mean should stand here", "scale 与 mean 应给出其中一个"), at: value.position,
        path: path,
        hint: DistributionForm.weibull.form)
      return harmless
    }
    if let scale = found["scale"] {
      guard let scale = number(scale, .positive(upTo: max(range.high, 1e-9))) else { return harmless }
      return .weibull(shape: shape, scale: scale)
    }
    guard let mean = mean(found) else { return harmless }
    return .weibull(shape: shape, scale: mean / Distribution.weibull(shape: shape, scale: 1).mean)
  }

  private func beta(_ value: LocatedValue) -> Distribution {
    guard let found = members(value, .beta, needed: ["mean", "sd"]), let mean = number(found["mean"], .positive(upTo: 1)),
      let sd = number(found["sd"], .from(0.0001, to: 0.5)), let place = found["sd"]
    else { return harmless }
    guard sd * sd < mean * (1 - mean) else {
      let widest = (mean * (1 - mean)).squareRoot()
      context.error(
        "bad-distribution",
        Words(
          "no beta distribution with mean \(NumberText.of(mean)) spreads so far",
          "平均值为 \(NumberText.of(mean)) 的 beta 分布不会如此分散"), at: place.position, path: path,
        hint: Words("sd below \(NumberText.of(widest))", "sd 应小于 \(NumberText.of(widest))"))
      return harmless
    }
    let total = mean * (1 - mean) / (sd * sd) - 1
    return .beta(a: mean * total, b: (1 - mean) * total)
  }

  private func mean(_ found: [String: LocatedValue]) -> Double? {
    guard let value = found["mean"], let mean = number(value, range) else { return nil }
    if mean > 0 { return mean }
    context.error("bad-distribution", Words("the mean must be above 0", "平均值应大于 0"), at: value.position, path: path)
    return nil
  }

  private func number(_ value: LocatedValue?, _ range: NumberRange) -> Double? {
    guard let value else { return nil }
    let number = cursor.checked(value, range, path: path)
    return value.number == number ? number : nil
  }

  /// The parameters by name; nil with a problem noted when one is missing or unknown.
  private func members(
    _ value: LocatedValue, _ form: DistributionForm, needed: [String], optional: [String] = []
  ) -> [String: LocatedValue]? {
    guard let members = value.members else {
      context.error(
        "bad-distribution", Words("its parameters should stand here", "此处应为分布的参数"), at: value.position, path: path,
        hint: form.form)
      return nil
    }
    var isSound = true
    for member in members where !(needed + optional).contains(member.key) {
      isSound = false
      context.error(
        "unknown-key", Words("\(form.rawValue) has no parameter \"\(member.key)\"", "\(form.rawValue) 没有参数 \"\(member.key)\""),
        at: member.keyPosition, path: path,
        hint: Suggestion.near(member.key, among: needed + optional) ?? form.form)
    }
    for name in needed where value[name] == nil {
      isSound = false
      context.error(
        "bad-distribution", Words("\"\(name)\" is missing", "缺少 \"\(name)\""), at: value.position, path: path, hint: form.form)
    }
    return isSound ? Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first }) : nil
  }
}

extension Cursor {
  /// A distribution; the catalogue's default, or one that does no harm, when it is absent.
  func distribution(_ key: String) -> Distribution {
    if let distribution = optionalDistribution(key) { return distribution }
    if case .number(let value) = field(key).fallback { return .constant(value) }
    return .constant(field(key).range.someValue)
  }

  func optionalDistribution(_ key: String) -> Distribution? {
    let field = field(key)
    guard let found = located(key) else {
      if field.isRequired { missing(key) }
      return nil
    }
    return DistributionReader(self, range: field.range, path: path(of: key)).read(found)
  }
}
