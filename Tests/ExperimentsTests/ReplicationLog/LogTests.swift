import Foundation
import SmallCity
import Testing

@testable import Experiments

@Suite("Log of replications")
final class LogTests {
  let path = NSTemporaryDirectory() + "rollout-log-\(UUID().uuidString)"

  deinit { unlink(path) }

  private func log(_ study: Study, resumes: Bool = false) -> Study.Log {
    Study.Log(path: path, header: study.logHeader(version: "1", scenarios: ["a", "b"]), resumes: resumes)
  }

  private var bytes: [UInt8] { Array(FileManager.default.contents(atPath: path) ?? Data()) }

  private func write(_ bytes: some Sequence<UInt8>) {
    #expect(FileManager.default.createFile(atPath: path, contents: Data(bytes)))
  }

  private func numbers() throws -> [UInt32] {
    let reader = try LogReader(path: path)
    var numbers: [UInt32] = []
    while let replication = try reader.next() { numbers.append(replication.number) }
    return numbers
  }

  @Test("reading a log alone gives the result of the run that wrote it")
  func reread() throws {
    let study = SmallCity.study(5, threads: 2)
    let result = try study.run(log: log(study))
    let reader = try LogReader(path: path, expecting: log(study).header)
    var reducer = StudyReducer(layout: study.layout, seed: 7, requested: 5)
    while let replication = try reader.next() { reducer.add(replication) }
    #expect(StudyTests.fingerprint(reducer.result) == StudyTests.fingerprint(result))
  }

  @Test("a run that was killed anywhere goes on to the same bytes, in the log as well")
  func resume() throws {
    let study = SmallCity.study(5)
    let whole = StudyTests.fingerprint(try study.run(log: log(study)))
    let sound = bytes
    let lines = sound.split(separator: 10)
    let header = lines[0].count + 1
    let third = lines[..<4].reduce(0) { $0 + $1.count + 1 }
    for kept in [header, header + 7, third - 1, third, third + 1, sound.count - 1, sound.count] {
      write(sound[..<kept])
      let result = try study.run(log: log(study, resumes: true))
      #expect(StudyTests.fingerprint(result) == whole)
      #expect(bytes == sound)
    }
  }

  @Test("reading stops at the first damaged line")
  func damaged() throws {
    let study = SmallCity.study(5)
    _ = try study.run(log: log(study))
    let sound = bytes
    #expect(try numbers() == [0, 1, 2, 3, 4])
    let lines = sound.split(separator: 10)
    var damaged = sound
    damaged[lines[..<3].reduce(0) { $0 + $1.count + 1 } + 50] ^= 1
    write(damaged)
    #expect(try numbers() == [0, 1])
    // A line that is missing from the middle ends the prefix as well.
    write(lines.enumerated().filter { $0.offset != 2 }.flatMap { Array($0.element) + [10] })
    #expect(try numbers() == [0])
  }

  @Test("a log of another study is refused by name")
  func mismatch() throws {
    let study = SmallCity.study(2)
    _ = try study.run(log: log(study))
    var other = study
    other.seed = 8
    let error = #expect(throws: LogError.self) { try other.run(log: self.log(other, resumes: true)) }
    #expect(error.map { "\($0)" }?.contains("seed: 7 instead of 8") == true)
    write(Array("no log\n".utf8))
    #expect(throws: LogError.notALog(path: path)) { try LogReader(path: self.path) }
  }

  @Test("the system's own words say why a log cannot be written")
  func unwritable() {
    let study = SmallCity.study(1)
    let log = Study.Log(path: "/no/such/folder/log", header: study.logHeader(version: "1", scenarios: []))
    let error = #expect(throws: LogError.self) { try study.run(log: log) }
    #expect(error.map { "\($0)" } == "cannot create /no/such/folder/log: No such file or directory")
  }

  @Test("cancelling keeps a contiguous prefix that can be resumed")
  func cancel() throws {
    let study = SmallCity.study(6, threads: 2)
    let whole = StudyTests.fingerprint(try study.run())
    let control = RunControl()
    var stopping = study
    stopping.parameterSets = { number in
      if number == 3 { control.cancel() }
      return ([], study.arms)
    }
    let part = try stopping.run(control: control, log: log(study))
    #expect(part.count < 6 && !part.isComplete && part.numbers == 0..<UInt32(part.count))
    #expect(try numbers().count == part.count)
    #expect(StudyTests.fingerprint(try study.run(log: log(study, resumes: true))) == whole)
  }
}
