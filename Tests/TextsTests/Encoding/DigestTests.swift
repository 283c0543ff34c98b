import Testing

@testable import Texts

@Suite("SHA-256")
struct DigestTests {
  @Test("The examples of FIPS 180-4 come out")
  func knownAnswers() {
    #expect(SHA256.hex(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(SHA256.hex([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    let long = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
    #expect(SHA256.hex(Array(long.utf8)) == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
  }

  @Test("A stream in pieces has the digest of the whole", arguments: [1, 55, 56, 63, 64, 65, 119, 128, 1000])
  func pieces(length: Int) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var digest = SHA256()
    for start in stride(from: 0, to: length, by: 7) { digest.add(Array(bytes[start..<min(start + 7, length)])) }
    #expect(digest.finish() == SHA256.hex(bytes))
  }
}
