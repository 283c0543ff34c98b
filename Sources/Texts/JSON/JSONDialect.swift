/// What a JSON text may hold besides JSON.
public enum JSONDialect: Sendable {
  /// Comments, and a comma after the last member or element: for files that people write.
  case commented
  /// Nothing (RFC 8259): for files that programs write.
  case strict
}
