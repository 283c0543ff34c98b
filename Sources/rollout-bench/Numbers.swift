/// A number that is not negative, with so many digits after the point; halves go up.
func fixed(_ value: Double, _ digits: Int) -> String {
  guard value.isFinite, value < 1e12 else { return "\(value)" }
  var scale = 1.0
  for _ in 0..<digits { scale *= 10 }
  let scaled = UInt64(value * scale + 0.5)
  let whole = scaled / UInt64(scale)
  let rest = String(scaled % UInt64(scale))
  return "\(whole)." + String(repeating: "0", count: digits - rest.count) + rest
}

/// A number without a needless `.0`.
func plain(_ value: Double) -> String {
  value == value.rounded() ? String(Int(value)) : "\(value)"
}
