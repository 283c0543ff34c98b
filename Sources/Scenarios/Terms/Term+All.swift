extension Term {
  /// The terms of all Chinese texts of the program, after official statistics, policing papers and the plan.
  public static let all: [Term] = calls + crime + people + rollout + results

  private static let calls = [
    Term("call for service", "警情", not: "报警呼叫", "报警事件", "服务请求"),
    Term("response time", "到场时间", not: "响应时间", "反应时间", "到达用时", "到场用时"),
    Term("unit", "警组", not: "警力单位", "巡逻单位", "处置单位", "警员组"),
    Term("dispatch", "派警", not: "调派单位", "分派单位"),
    Term("zone", "分区", not: "片区", "小区域"),
    Term("precinct", "派出所", not: "辖所", "管区"),
    Term("treated zones", "警务站服务区", not: "处理区", "干预区"),
    Term("buffer zones", "相邻地区", not: "缓冲区", "缓冲带"),
    Term("control zones", "对照地区", not: "控制区", "控制组"),
  ]

  private static let crime = [
    Term("offences committed", "实际发案", not: "实际案件", "实际犯罪数", "真实案件"),
    Term("recorded crime", "登记案件", not: "记录案件", "登记在案", "记录犯罪"),
    Term("clear-up", "破案", not: "侦破率", "清案"),
    Term("deterrence", "威慑", not: "吓阻", "遏阻"),
    Term("displacement", "转移", not: "犯罪位移", "挪移"),
    Term("weighted displacement quotient", "加权位移商", not: "加权转移商"),
    Term("weighted displacement difference", "加权位移差", not: "加权转移差"),
    Term("difference in differences", "双重差分", not: "双差分", "倍差法", "差中差"),
    Term("diffusion of benefits", "效益扩散", not: "利益扩散", "收益扩散"),
    Term("near repeat", "近重复案件", not: "近距重复", "邻近重复", "近重复作案"),
    Term("offence at the same place after all", "原地作案", not: "返回原处", "折返作案"),
  ]

  private static let people = [
    Term("sworn officer", "民警", not: "警官", "警员"),
    Term("auxiliary", "辅警", not: "协警", "辅助警察"),
    Term("volunteer", "志愿者", not: "义工", "自愿者"),
    Term("registered volunteers", "注册志愿者", not: "登记志愿者"),
    Term("post", "岗位", not: "岗哨", "哨位"),
    Term("posts manned", "岗位在岗率", not: "岗位到岗率"),
    Term("staffed door", "有人值守", not: "门口值守", "门口有人"),
    Term("turn of duty", "班次", not: "轮值班", "值班轮次"),
    Term("vacancy", "空编", not: "空缺率", "缺员率"),
    Term("officers moved", "抽调民警", not: "调用民警"),
  ]

  private static let rollout = [
    Term("station", "警务站", not: "驻点", "警站", "派驻点"),
    Term("pilot", "试点", not: "先导", "试验点"),
    Term("rollout", "推广", not: "铺开", "推出计划"),
    Term("gate", "评审", not: "关口", "闸门", "门控"),
    Term("full cost a year", "全口径年费用", not: "全口径年成本", "全口径成本"),
    Term("new cash", "新增现金支出", not: "新现金"),
    Term("overrun", "超支", not: "超额成本", "溢支"),
  ]

  private static let results = [
    Term("run", "次模拟", not: "个未来", "未来中", "的未来", "未来里"),
    Term("scenario", "场景", not: "情景", "情境"),
    Term("chance alone", "随机波动", not: "纯属偶然", "偶然性", "与偶然区分"),
    Term("not significant", "差异不显著", not: "不具显著性", "统计上不显著"),
    Term("90 % range", "90% 区间", not: "90% 的未来", "置信带"),
  ]
}
