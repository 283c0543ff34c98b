/// What residents know, think and do of the police's work with them; the same in every arm.
public struct CommunityParameters: Equatable, Sendable {
  /// Share of residents who know the stations: A' = (p + qA)(1 − A) − fA where one is open, a month.
  public struct Awareness: Equatable, Sendable {
    public var start = 0.6
    /// Told a month by a door that is always manned (p₀), by those who know (q), and forgotten (f).
    public var perMonth = 0.02
    public var wordOfMouth = 0.1
    public var forgetting = 0.01

    public init() {}
  }

  /// Share of residents who watch over their neighbourhood: P' = j · met (A − P) − d(P − P₀), a month.
  public struct Participation: Equatable, Sendable {
    public var start = 0.3
    public var fadesPerMonth = 0.03
    /// Of those who are met and know, the share that joins.
    public var joinShare = 0.15
    /// Share of attempts that would be deterred if everybody took part.
    public var deters = 0.1
    /// Kinds of offences that mind it, by kind.
    public var kinds: [Bool] = []

    public init() {}

    func isMinded(by kind: Int32) -> Bool { Int(kind) < kinds.count && kinds[Int(kind)] }
  }

  /// Share of residents who remember how they are cheated: K' = τ · met (1 − K) − κK, a month.
  public struct Teaching: Equatable, Sendable {
    public var learnShare = 0.5
    public var halfLifeMonths = 6.0
    /// Share of attempts that fail with somebody who remembers.
    public var deters = 0.3
    public var kinds: [Bool] = []

    public init() {}

    func isMinded(by kind: Int32) -> Bool { Int(kind) < kinds.count && kinds[Int(kind)] }
  }

  /// Share of residents who trust the police: each contact moves it, time brings it back.
  public struct Trust: Equatable, Sendable {
    public var start = 0.7
    /// Of the way up after a good contact, and of the way down after a bad one.
    public var gain = 0.05
    public var loss = 0.2
    /// Rate a month at which trust returns to its rest.
    public var relaxation = 0.02
    /// Others who hear of a contact as if it were their own.
    public var hearsay = 1.0

    public init() {}
  }

  /// What makes a contact good or bad; between the two it is neither.
  public struct Contacts: Equatable, Sendable {
    /// Minutes from a call to the first capable arrival.
    public var goodWithinMinutes = 10.0
    public var badBeyondMinutes = 20.0
    /// Minutes in line at a counter.
    public var goodWaitMinutes = 15.0
    public var badWaitMinutes = 45.0
    /// Shares of visits, open days and lectures that go well, and badly.
    public var goodActShare = 0.9
    public var badActShare = 0.02

    public init() {}
  }

  /// Additions to the logit of the share reported, a unit of awareness and of trust.
  public struct Reporting: Equatable, Sendable {
    public var awareness = 0.2
    public var trust = 0.5

    public init() {}
  }

  /// Share of residents who are content, and additions to its logit: a tenth more trust, a tenth more good contacts.
  public struct Satisfaction: Equatable, Sendable {
    public var start = 0.84
    public var perTenthOfTrust = 0.3
    public var perTenthOfGoodContacts = 0.2

    public init() {}
  }

  public struct Acts: Equatable, Sendable {
    public var personsPerHousehold = 2.6
    public var visitMinutes = 15.0
    public var wayMinutes = 5.0
    public var atHomeShare = 0.5
    /// Who come to an open day if everybody knows the station.
    public var openDayVisitors = 80.0
    public var openDayPersonHours = 8.0
    public var lectureAudience = 60.0
    public var lecturePersonHours = 2.0
    public var publicityCNYPerPerson = 5.0

    public init() {}
  }

  public var awareness = Awareness()
  public var participation = Participation()
  public var teaching = Teaching()
  public var trust = Trust()
  public var contacts = Contacts()
  public var reporting = Reporting()
  public var satisfaction = Satisfaction()
  public var acts = Acts()
  /// Nil: nobody is asked.
  public var survey: SurveyParameters?

  public init() {}
}

/// A survey in clusters (Kish 1965).
public struct SurveyParameters: Equatable, Sendable {
  /// All who are asked; a multiple of the clusters.
  public var persons = 400
  public var clusters = 20
  /// 1 + (b − 1) · intra-class correlation, with b persons in a cluster.
  public var designEffect = 1.5
  /// Counted months between two surveys of the city.
  public var everyMonths = 6
  /// Odds that somebody content answers, over those of others.
  public var contentAnswerOdds = 1.3
  public var cnyPerAnswer = 30.0

  public init() {}

  var perCluster: Int { persons / clusters }
  var intraClassCorrelation: Double { perCluster > 1 ? (designEffect - 1) / Double(perCluster - 1) : 0 }
}

/// What the crews of one base do with residents besides visits, which take what hours are left.
public struct CommunityOutreach: Equatable, Sendable {
  public struct Partners: Equatable, Sendable {
    /// Groups on the first day, and the most that there can be.
    public var start = 5
    public var ceiling = 35
    /// Rate a month at which a group wins another, with 20 hours of community work and far from the ceiling.
    public var wordOfMouthPerMonth = 0.1
    public var observeHoursPerMonth = 10.0

    public init() {}
  }
  public var openDaysPerMonth = 0.0
  public var lecturesPerMonth = 0.0
  public var publicityCNYPerMonth = 0.0
  public var partners: Partners?

  public init() {}
}
