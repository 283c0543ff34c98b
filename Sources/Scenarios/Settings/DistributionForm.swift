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
  var meaning: String {
    switch self {
    case .constant: "Always the same value."
    case .exponential: "Waiting times without memory; mean above 0."
    case .lognormal: "Skewed durations and sizes; mean above 0, cv = standard deviation over mean, 0 to 10."
    case .uniform: "Equally likely between two ends."
    case .triangular: "Between two ends, most likely at the mode."
    case .weibull: "Lifetimes: shape 0.2 to 100, above 1 wears out, below 1 settles in."
    case .normal: "The bell curve, by mean and standard deviation; only for what may be below 0."
    case .gamma: "Skewed, with a lighter tail than the lognormal; cv 0.001 to 10."
    case .beta: "Shares between 0 and 1, by mean and standard deviation."
    case .empirical: "Listed values, each with its weight; equal weights where none are given."
    }
  }
}
