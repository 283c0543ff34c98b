import Texts

/// The glossary: terms, what they mean, and by which phrases the page uses them.
extension ReportWords {
  var glossaryQuestion: String { pick("What do the words mean?", "术语是什么意思？") }
  var glossaryFinding: String { pick("Terms of this report in plain words", "本报告所用术语") }
  var glossaryCaption: String {
    pick("Where the page uses one for the first time, it leads here.", "术语在页面上首次出现时可由此链接查阅。")
  }
  var glossaryTerm: String { pick("Term", "术语") }
  var glossaryMeaning: String { pick("Meaning", "含义") }

  func name(_ term: Glossary.Term) -> String {
    switch term {
    case .run: pick("Simulated run", "一次模拟")
    case .range: pick("90 % range", "90% 区间")
    case .unit: pick("Capable unit", "具备处置能力的警力")
    case .review: pick("Review after the pilot (gate)", "试点评审")
    case .committed: pick("Offences committed, recorded", "实际发案、登记案件")
    case .moved: pick("Moved offence (displacement)", "转移的案件")
    case .identical: pick("Two identical runs", "情形相同的两次模拟")
    case .estimator: pick("Weighted displacement difference (WDD)", "加权位移差（WDD）")
    case .full: pick("Full cost", "全口径费用")
    case .cash: pick("New cash", "新增现金支出")
    case .present: pick("Present value", "现值")
    case .certainty: pick("Certainty of evidence", "证据可信度")
    }
  }

  /// Phrases in running text that stand for a term; the first use of any of them leads to the glossary.
  func phrases(_ term: Glossary.Term) -> [String] {
    switch term {
    case .run: [pick("simulated runs", "次模拟")]
    case .range: [pick("90 % of runs", "90% 区间"), pick("90 % range", "的 90%")]
    case .unit: [pick("capable unit", "具备处置能力的警力")]
    case .review: [pick("review after the pilot", "试点评审")]
    case .committed: [pick("offences committed", "实际发案")]
    case .moved: [pick("moved offences", "转移的案件"), pick("given up or moved", "放弃或转移")]
    case .identical: [pick("identical runs", "仅巡逻随机数不同"), pick("Two runs that differ", "两次模拟")]
    case .estimator: [pick("weighted displacement difference", "加权位移差")]
    case .full: [pick("full cost", "全口径"), pick("Full cost a year", "全口径年费用")]
    case .cash: [pick("new cash", "新增现金"), pick("New cash", "现金支出")]
    case .present: [pick("present value", "现值")]
    case .certainty: [pick("Certainty of evidence", "证据可信度")]
    }
  }

  func meaning(_ term: Glossary.Term) -> String {
    switch term {
    case .run:
      pick(
        "The same years played once in the computer, from the first call to the last. All options meet the same calls in a run; runs differ in calls, delays and in what nobody knows for certain.",
        "在计算机中把同一时期从第一起警情到最后一起完整推演一遍。同一次模拟中各方案遇到相同的警情；各次模拟之间，警情、延误和不确定的参数各不相同。")
    case .range:
      pick(
        "Nine of ten runs lie within it; one in twenty lies below and one in twenty above.", "十次模拟中有九次落在其中，两端各有二十分之一在外。")
    case .unit:
      pick(
        "The first car or patrol that can deal with the call: it has the people and the powers that the call asks for.",
        "最先到达、人员与权限足以处置该警情的车组或巡逻组。")
    case .review:
      pick(
        "The decision at the end of the pilot whether more stations are built, from what the city can see by then.",
        "试点期末根据当时可见的数据，决定是否继续建设警务站。")
    case .committed:
      pick(
        "Committed are all offences that happen, reported or not. Recorded are those that people report and police enter. More reporting raises the second without a single offence more.",
        "实际发案包括全部已发生的案件，无论是否报案；登记案件只包括接报并登记的案件。报案增多时，登记案件会上升，而实际发案并未增加。")
    case .moved:
      pick(
        "An offence that was deterred at one place and is carried out at another place, at another time or as another kind.",
        "在一处受阻后，转到其他地点、其他时间或以其他类型实施的案件。")
    case .identical:
      pick(
        "Two runs of the same city without any change, with other dice for patrols alone: what differs between them is no effect of anything.",
        "同一城市、没有任何改变，仅巡逻随机数不同的两次模拟：其差异不是任何措施的效果。")
    case .estimator:
      pick(
        "How evaluations reckon: the change near the stations and next to them, less the change in zones like them without stations.",
        "评估的常用算法：警务站服务区及相邻地区的变化，减去条件相近而未设站地区的变化。")
    case .full:
      pick(
        "All that the option uses up in a year: money paid, and the pay of people who were there before and now do this instead.",
        "方案一年所耗用的全部资源：支付的资金，以及原有人员改任此项工作的人员经费。")
    case .cash:
      pick("Money that has to be found anew each year; people who were paid before are not in it.", "每年需新筹集的资金，不含原有人员的经费。")
    case .present:
      pick(
        "All costs of the whole period in today’s money: what is paid later counts for less.", "把整个时期的费用折算为今天的价值：越晚支付的计得越少。")
    case .certainty:
      pick(
        "How sure one can be that the effect is near what is said (GRADE). It begins high and is lowered by a step where all is simulated, where the setting that matters most was never measured, where the 90 % range includes no change, and where it is open which way it goes.",
        "效果接近所述数值的把握程度，按国际通行的四级分级：起点为高；仅有模拟、关键参数从未实测、90% 区间包含“无变化”、方向不定，各降一级。")
    }
  }
}
