import StationModel
import Texts

extension OutcomeText {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofStaffing: [OutcomeText] = [
    .init(.postsMannedShare, "postsManned.share", "Posts manned as planned", "岗位在岗率", "share"),
    .init(
      .staffedDoorShare, "staffedDoor.share", "Open hours in which somebody is at the door", "开放时段有人值守率", "share",
      target: Words("round the clock (plan §4.4)", "24 小时值守（方案§4.4）")),
    .init(.dutyHoursPolice, "dutyHours.police", "Hours on duty, police", "民警在岗小时", "h"),
    .init(.dutyHoursAuxiliary, "dutyHours.auxiliary", "Hours on duty, auxiliaries", "辅警在岗小时", "h"),
    .init(.dutyHoursVolunteer, "dutyHours.volunteer", "Hours on duty, volunteers", "志愿者在岗小时", "h"),
    .init(.overtimeHours, "overtimeHours.sum", "Overtime", "加班小时", "h"),
    .init(.recalledHours, "recalledHours.sum", "Hours of people recalled from other work", "抽调支援小时", "h"),
    .init(.precinctPoliceMean, "precinctPolice.mean", "Officers in precincts", "派出所民警数", "persons"),
    .init(.stationPoliceMean, "stationPolice.mean", "Officers in stations", "警务站民警数", "persons"),
    .init(.vacantShare, "vacant.share", "Vacant positions", "空编率", "share"),
    .init(.experienceMean, "experience.mean", "Productivity of people on duty, the new at less", "在岗人员平均熟练度", "share"),
    .init(.volunteersMean, "volunteers.mean", "Registered volunteers", "注册志愿者数", "persons"),
    .init(.inTrainingMean, "inTraining.mean", "People in training", "受训中人员数", "persons"),
    .init(.caseHoursWorkedShare, "caseHoursWorked.share", "Case-work hours worked, of those planned", "办案工时到位率", "share"),
    .init(.caseHoursLostPerYear, "caseHoursLost.perYear", "Case-work hours a year that nobody worked", "每年缺失的办案工时", "h/year"),
  ]
}
