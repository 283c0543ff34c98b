/// A queue of waiting things, first come first served, in a ring that grows by doubling.
struct Line<Element: BitwiseCopyable>: ~Copyable {
  private var places: UnsafeMutablePointer<Element>
  private var capacity = 64
  private var head = 0
  private(set) var count = 0

  init() {
    places = .allocate(capacity: capacity)
  }

  deinit {
    places.deallocate()
  }

  var isEmpty: Bool { count == 0 }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow() }
    places[(head &+ count) & (capacity &- 1)] = element
    count &+= 1
  }

  /// Takes the first element; the line must not be empty.
  @inline(__always)
  mutating func takeFirst() -> Element {
    let element = places[head]
    head = (head &+ 1) & (capacity &- 1)
    count &-= 1
    return element
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: 2 * capacity)
    for index in 0..<count {
      (larger + index).initialize(to: places[(head + index) & (capacity - 1)])
    }
    places.deallocate()
    places = larger
    capacity *= 2
    head = 0
  }
}
