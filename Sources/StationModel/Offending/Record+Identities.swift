extension Record {
  /// Traps unless the account adds up, cell by cell, to the offences that both worlds counted while they ran.
  func checkIdentities(of account: DisplacementAccount, base: borrowing Record) {
    for zone in 0..<shape.zones {
      for month in 0...shape.months {
        func sum(_ columns: [AccountColumn]) -> Int64 { columns.reduce(0) { $0 + account[zone: zone, month: month, $1] } }
        precondition(sum(AccountColumn.ofBase) == base.offences[zone, month, .committed], "invariant: N_B ≠ its account")
        precondition(sum(AccountColumn.ofArm) == offences[zone, month, .committed], "invariant: N_S ≠ its account")
        precondition(
          account[zone: zone, month: month, .recordedInBase] == base.offences[zone, month, .recorded]
            && account[zone: zone, month: month, .recordedInArm] == offences[zone, month, .recorded],
          "invariant: recorded offences ≠ their account")
      }
    }
    let out = (AccountColumn.movedOutOwn + [.movedOutInherited]).reduce(Int64(0)) { $0 + account.total($1) }
    precondition(out == account.total(.movedIn) + account.total(.movedInInherited), "invariant: Σ moved out ≠ Σ moved in")
  }
}
