import DiscreteEvents

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

/// The nearest whole number of ticks to a duration from 0 to 2⁵²; the sum with 2⁵² leaves it in the lower bits.
@inline(__always)
func wholeTicks(_ duration: Double) -> TimeSpan {
  TimeSpan(milliseconds: Int64(bitPattern: (duration + 0x1p52).bitPattern & 0xF_FFFF_FFFF_FFFF))
}
