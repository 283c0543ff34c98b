import Experiments
import StationModel

/// Words of the block "Did crime go away or move?".
extension Messages {
  var accountTitle: String { pick("Did crime go away or move?", "违法犯罪减少了，还是转移了？") }
  /// Heads the column of the world without the arm's policy.
  var todaysPolicy: String { pick("today's policy", "现行做法") }
  var committed: String { pick("Offences committed", "实际发生") }
  var recorded: String { pick("Offences recorded", "登记在案") }
  var offendingPart: String { pick("\u{A0}\u{A0}of it: committed otherwise", "\u{A0}\u{A0}其中：作案变化") }
  var reportingPart: String { pick("\u{A0}\u{A0}of it: only reported otherwise", "\u{A0}\u{A0}其中：仅报案变化") }

  var meanOfFuture: String { pick("mean of a run", "每次模拟平均") }
  var chanceAlone: String { pick("chance alone", "纯属偶然") }
  var displacedShare: String { pick("Displaced, of those displaced or prevented", "转移占转移与阻止之和") }
  var accountNote: String {
    pick(
      "Gross numbers: each is a sum of single offences, held against the same offences with today's policy.",
      "毛数：逐起与现行做法下的同一起违法犯罪对照后相加。")
  }
  var placeboNote: String {
    pick(
      "chance alone: what the same account shows of two runs that differ in nothing but the dice of patrols; never subtracted.",
      "纯属偶然：两次模拟仅巡逻的随机数不同时，同一账目所显示的数；从不扣除。")
  }
  func flows(_ list: Sentence) -> Sentence { say("Largest flows: \(list)", "最大的转移流向：\(list)") }

  /// A line of the account; nil for columns that have no line of their own.
  func line(_ column: AccountColumn) -> String? {
    switch column {
    case .prevented: pick("Prevented", "被阻止")
    case .chainPrevented: pick("Prevented with them: their near repeats", "随之避免的近重复作案")
    case .removed: pick("Without opportunity", "失去机会")
    case .movedOutSpace: pick("Displaced to another zone", "转移到其他分区")
    case .movedOutTime: pick("Displaced to another month", "转移到其他月份")
    case .movedOutKind: pick("Displaced to another kind of offence", "转为其他类型")
    case .movedOutInherited: pick("Elsewhere, as the offence they repeat", "随所重复的案件转移")
    case .returned: pick("Deterred, and done here all the same", "受阻后仍在本地实施")
    case .released: pick("Induced: given up with today's policy", "新发生：现行做法下会放弃")
    case .chainInduced: pick("Induced with them: their near repeats", "随之新发生的近重复作案")
    case .new: pick("New opportunity", "新的机会")
    case .deferred: pick("Later than the end of the run", "推迟到模拟结束之后")
    case .advanced: pick("Earlier than the end of the run", "提前到模拟结束之前")
    case .diffusedBuffer: pick("Prevented next to stations, where none served", "警务站邻近而未设站处被阻止")
    case .diffusedBeyond: pick("Prevented farther away", "更远处被阻止")
    case .unchanged, .movedIn, .movedInInherited, .stoppedHere, .inBase, .inArm, .recordedInBase, .recordedInArm,
      .recordedOnlyInBase, .recordedOnlyInArm:
      nil
    }
  }
}
