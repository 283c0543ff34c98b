/// The numbers by which the model knows things of the file.
public enum EntityID {
  /// The number of an id: the same on every machine, whatever the thing's place in a list.
  public static func hash(of id: String) -> UInt64 { IdentityHash.of(id) }
}
