/// One of the six counts of a before-and-after comparison of three areas.
public enum CountCell: String, Sendable, CaseIterable {
  case responseBefore, responseAfter
  case bufferBefore, bufferAfter
  case controlBefore, controlAfter
}
