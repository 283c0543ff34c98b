extension Cursor {
  /// Opening hours; nil when they are absent, or after a problem.
  func hours(_ key: String) -> HoursText? {
    guard let text = optionalText(key) else { return nil }
    do throws(GeographyProblems) {
      return try HoursText(text)
    } catch {
      context.report(error, at: located(key) ?? value, path: path(of: key))
      return nil
    }
  }

  /// Days of the week, bit 0 = Monday; nil when they are absent, or after a problem.
  func days(_ key: String) -> UInt8? {
    guard let text = optionalText(key) else { return nil }
    do throws(GeographyProblems) {
      return try DaysText(text).mask
    } catch {
      context.report(error, at: located(key) ?? value, path: path(of: key))
      return nil
    }
  }
}
