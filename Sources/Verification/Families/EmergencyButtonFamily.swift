import Texts
import DiscreteEvents

extension FamilyChecker {
  /// A button for those who live alone: who is helped by it, and who in time.
  static let emergencyButton = FamilyChecker(Words("one-button", "一键求助")) { (inputs) throws(RecordProblem) in
    let race = LognormalRace(
      help: try inputs.lognormal("help_by_button"), found: try inputs.lognormal("found_anyhow"),
      deadline: try inputs.lognormal("deadline"))
    let persons = try inputs.notNegative("persons_living_alone")
    let devices = try inputs.fraction("device_share")
    let pressed = devices * (try inputs.fraction("worn_and_working_share")) * (try inputs.fraction("able_to_press_share"))
    let emergencies = persons * (try inputs.number("emergencies_per_1000_year", in: 0...1e9)) / 1_000
    let presses = persons * devices * (try inputs.number("false_presses_per_device_year", in: 0...1e9, else: 0))
    let cleared = try inputs.fraction("cleared_by_call_back_share", else: 0)
    let without = race.inTimeWithout
    let rescued = try race.rescued()
    return .quantities([
      ("in_time_without_share", without), ("in_time_if_pressed_share", without + rescued), ("pressed_share", pressed),
      ("emergencies_per_year", emergencies), ("rescues_per_year", emergencies * pressed * rescued),
      ("in_time_share", without + pressed * rescued), ("helped_by_button_per_year", emergencies * pressed),
      ("false_presses_per_year", presses), ("false_dispatches_per_year", presses * (1 - cleared)),
    ])
  }
}

extension RecordInputs {
  fileprivate func lognormal(_ name: String) throws(RecordProblem) -> LognormalRace.Time {
    let time = try object(name)
    return LognormalRace.Time(
      location: Elementary.log(try time.positive("median_minutes")), scale: try time.number("sigma", in: 0...100))
  }
}
