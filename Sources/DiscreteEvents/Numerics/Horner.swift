// Polynomials by Horner's rule, coefficients from the constant term upwards. Spelled out by arity, because an array of
// coefficients would be allocated at each call in a debug build.

@inline(__always)
func horner(_ x: Double, _ a: Double, _ b: Double, _ c: Double) -> Double {
  a + x * (b + x * c)
}

@inline(__always)
func horner(_ x: Double, _ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double {
  a + x * horner(x, b, c, d)
}

@inline(__always)
func horner(_ x: Double, _ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double) -> Double {
  a + x * horner(x, b, c, d, e)
}

@inline(__always)
func horner(
  _ x: Double, _ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double
) -> Double {
  a + x * horner(x, b, c, d, e, f)
}

@inline(__always)
func horner(
  _ x: Double, _ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double, _ g: Double
) -> Double {
  a + x * horner(x, b, c, d, e, f, g)
}

@inline(__always)
func horner(
  _ x: Double, _ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double, _ g: Double, _ h: Double
) -> Double {
  a + x * horner(x, b, c, d, e, f, g, h)
}

@inline(__always)
func horner(
  _ x: Double, _ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double, _ g: Double, _ h: Double,
  _ i: Double
) -> Double {
  a + x * horner(x, b, c, d, e, f, g, h, i)
}
