/// The forms of distributions that a file can name.
enum DistributionForm: String, CaseIterable {
  case constant, exponential, lognormal, uniform, triangular, weibull, normal, gamma, beta, empirical

  /// How it is written.
  var form: String {
    switch self {
    case .constant: "{ \"constant\": 5 } or just 5"
    case .exponential: "{ \"exponential\": { \"mean\": 30 } }"
    case .lognormal: "{ \"lognormal\": { \"mean\": 25, \"cv\": 0.8 } }"
    case .uniform: "{ \"uniform\": [low, high] }"
    case .triangular: "{ \"triangular\": [low, mode, high] }"
    case .weibull: "{ \"weibull\": { \"shape\": 1.5, \"mean\": 500 } }, or scale instead of mean"
    case .normal: "{ \"normal\": { \"mean\": 10, \"sd\": 2 } }"
    case .gamma: "{ \"gamma\": { \"mean\": 10, \"cv\": 0.5 } }"
    case .beta: "{ \"beta\": { \"mean\": 0.8, \"sd\": 0.1 } }"
    case .empirical: "{ \"empirical\": { \"values\": [1, 2], \"weights\": [3, 1] } }"
    }
  }
}
