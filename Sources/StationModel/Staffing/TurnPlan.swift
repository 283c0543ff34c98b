/// How the hours of a post are cut into turns of duty.
///
/// A post of H hours under turns of S hours takes the fewest equal turns that are at most an hour longer than S (the hour for the
/// meal break of a day turn): 24 h in three turns of 8, 16 h in two, an office day of 9 h in one.
enum TurnPlan {
  /// Start and end of every turn in minutes after midnight of the day the post opens.
  static func turns(of post: Post, shiftHours: Double) -> [(start: Int, end: Int)] {
    var minutes = post.closesAtMinute - post.opensAtMinute
    if minutes <= 0 { minutes += 1440 }
    let longest = (shiftHours + 1) * 60
    let count = max(1, Int((Double(minutes) / longest).rounded(.up)))
    return (0..<count).map { turn in
      (post.opensAtMinute + minutes * turn / count, post.opensAtMinute + minutes * (turn + 1) / count)
    }
  }
}
