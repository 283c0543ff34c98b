import Texts

extension ScenarioDecoder {
  /// The study's calendar; nil with problems noted.
  func calendar() -> StudyCalendar? {
    guard let cursor = root.part("calendar") else {
      root.missing("calendar")
      return nil
    }
    let startText = cursor.text("start")
    let windows = cursor.things("windows").map { id, window in
      if id == "all" || id == "base" {
        window.error(
          "reserved-id", Words("no window can be called \"\(id)\"", "时段的标识不能是 \"\(id)\""), at: "id",
          hint: Words("the word has a meaning of its own in goals", "该词在目标中另有含义"))
      }
      return CalendarBuilder.Window(id: id, months: window.integer("months"))
    }
    let holidays = holidays(cursor)
    let (warmUp, coolDown) = (cursor.integer("warmUpDays"), cursor.integer("coolDownDays"))
    guard let startValue = cursor.located("start"), startValue.string != nil else { return nil }
    let start: CivilDate
    do throws(GeographyProblems) {
      start = try CivilDate(startText)
    } catch {
      context.report(error, at: startValue, path: cursor.path(of: "start"))
      return nil
    }
    let builder = CalendarBuilder(
      start: start, warmUpDays: warmUp, windows: windows, coolDownDays: coolDown, holidays: holidays.map(\.range))
    for index in builder.holidaysOutside {
      context.diagnostics.warn(
        "holiday-outside", Words("this holiday is not part of the study", "此节假日不在研究期内"), at: holidays[index].position,
        path: cursor.path(of: "holidays"))
    }
    do throws(GeographyProblems) {
      return try builder.build()
    } catch {
      report(error, cursor, startValue)
      return nil
    }
  }

  /// Points at the start, or at the window that a problem is about.
  private func report(_ problems: GeographyProblems, _ cursor: Cursor, _ start: LocatedValue) {
    let elements = cursor.things("windows").map(\.cursor.opening)
    for problem in problems.all {
      let isOfStart = problem.code == "start-in-month"
      let path = cursor.path(of: isOfStart ? "start" : "windows")
      let value = isOfStart ? start : cursor.located("windows") ?? cursor.value
      context.report(GeographyProblems(problem), at: value, path: path, elements: elements)
    }
  }

  private func holidays(_ cursor: Cursor) -> [(range: ClosedRange<CivilDate>, position: SourcePosition)] {
    _ = cursor.field("holidays")
    guard let list = cursor.located("holidays") else { return [] }
    return cursor.texts(list, path: cursor.path(of: "holidays")).compactMap { text, position in
      do throws(GeographyProblems) {
        return (try CalendarBuilder.holiday(text), position)
      } catch {
        context.report(error, at: LocatedValue(.string(text), at: position), path: cursor.path(of: "holidays"))
        return nil
      }
    }
  }
}
