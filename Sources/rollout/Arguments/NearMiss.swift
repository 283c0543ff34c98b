import Scenarios
import Texts

/// Finds the word that a misspelt or shortened one was probably meant to be.
enum NearMiss {
  /// The nearest of the candidates; where none is near, the only one that begins with the word, or nil.
  static func of(_ word: String, among candidates: [String]) -> String? {
    if let near = NearestName.to(word, among: candidates) { return near }
    let longer = candidates.filter { word.count > 1 && $0.lowercased().hasPrefix(word.lowercased()) }
    return longer.count == 1 ? longer[0] : nil
  }

  /// What follows the message about a word that nobody knows; nothing where no other is near.
  static func question(_ near: String?) -> Words {
    near.map { Words("; ", "；") + Suggestion.question($0) } ?? Words("")
  }
}
