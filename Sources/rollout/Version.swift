/// The version of the program.
enum Version {
  static let text = "0.3.0"

  /// The compiler's language version, as far as a program can know it.
  static let toolchain: String = {
    #if compiler(>=6.4)
      "Swift 6.4 or later"
    #elseif compiler(>=6.3)
      "Swift 6.3"
    #else
      "Swift 6.2"
    #endif
  }()
}
