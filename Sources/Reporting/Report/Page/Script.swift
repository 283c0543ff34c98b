/// The page's script: an addition only, everything can be read without it.
enum Script {
  /// Its parts in order; together at most 20 KB.
  static let parts: [StaticString] = [opening]

  private static let opening: StaticString = """
    'use strict';
    """
}
