/// Whole numbers as text, as source maps pack them: base 64, five bits a sign with one that says whether more follow, the lowest bits
/// first; the lowest bit of a number is its minus. A small number is one sign, where a list in JSON needs three.
struct PackedNumbers {
  private(set) var text = ""

  private static let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  mutating func add(_ number: Int) {
    var rest = number.magnitude << 1 | (number < 0 ? 1 : 0)
    repeat {
      let bits = Int(rest & 31)
      rest >>= 5
      text.append(Self.signs[rest > 0 ? bits | 32 : bits])
    } while rest > 0
  }

  mutating func add(_ numbers: [Int]) { for number in numbers { add(number) } }

  /// The numbers of a text.
  static func unpacked(_ text: String) -> [Int] {
    var numbers: [Int] = []
    var (value, shift) = (0, 0)
    for sign in text {
      guard let bits = signs.firstIndex(of: sign) else { continue }
      value |= (bits & 31) << shift
      shift += 5
      guard bits < 32 else { continue }
      numbers.append(value & 1 == 1 ? -(value >> 1) : value >> 1)
      (value, shift) = (0, 0)
    }
    return numbers
  }
}
