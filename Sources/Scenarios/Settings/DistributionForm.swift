import Texts

/// The forms of distributions that a file can name.
enum DistributionForm: String, CaseIterable {
  case constant, exponential, lognormal, uniform, triangular, weibull, normal, gamma, beta, empirical

  /// How it is written.
  var form: Words {
    switch self {
    case .constant: Words("{ \"constant\": 5 } or just 5", "{ \"constant\": 5 } 或直接写 5")
    case .exponential: Words("{ \"exponential\": { \"mean\": 30 } }")
    case .lognormal: Words("{ \"lognormal\": { \"mean\": 25, \"cv\": 0.8 } }")
    case .uniform: Words("{ \"uniform\": [low, high] }", "{ \"uniform\": [下限, 上限] }")
    case .triangular: Words("{ \"triangular\": [low, mode, high] }", "{ \"triangular\": [下限, 众数, 上限] }")
    case .weibull:
      Words(
        "{ \"weibull\": { \"shape\": 1.5, \"mean\": 500 } }, or scale instead of mean",
        "{ \"weibull\": { \"shape\": 1.5, \"mean\": 500 } }，或以 scale 代替 mean")
    case .normal: Words("{ \"normal\": { \"mean\": 10, \"sd\": 2 } }")
    case .gamma: Words("{ \"gamma\": { \"mean\": 10, \"cv\": 0.5 } }")
    case .beta: Words("{ \"beta\": { \"mean\": 0.8, \"sd\": 0.1 } }")
    case .empirical: Words("{ \"empirical\": { \"values\": [1, 2], \"weights\": [3, 1] } }")
    }
  }

  /// What it is and what its arguments are.
  var meaning: Words {
    switch self {
    case .constant: Words("Always the same value.", "始终为同一值。")
    case .exponential: Words("Waiting times without memory; mean above 0.", "无记忆的等待时间；均值大于 0。")
    case .lognormal:
      Words(
        "Skewed durations and sizes; mean above 0, cv = standard deviation over mean, 0 to 10.",
        "偏态的时长与规模；均值大于 0，cv 为标准差与均值之比，0 至 10。")
    case .uniform: Words("Equally likely between two ends.", "两端之间等可能。")
    case .triangular: Words("Between two ends, most likely at the mode.", "两端之间，众数处最可能。")
    case .weibull:
      Words(
        "Lifetimes: shape 0.2 to 100, above 1 wears out, below 1 settles in.", "寿命：shape 0.2 至 100，大于 1 为磨损期，小于 1 为磨合期。")
    case .normal:
      Words(
        "The bell curve, by mean and standard deviation; only for what may be below 0.", "正态分布，由均值和标准差给出；仅用于可小于 0 的量。")
    case .gamma: Words("Skewed, with a lighter tail than the lognormal; cv 0.001 to 10.", "偏态，尾部轻于对数正态；cv 0.001 至 10。")
    case .beta: Words("Shares between 0 and 1, by mean and standard deviation.", "0 与 1 之间的比例，由均值和标准差给出。")
    case .empirical:
      Words("Listed values, each with its weight; equal weights where none are given.", "列出的值及其权重；未给出权重时等权。")
    }
  }
}
