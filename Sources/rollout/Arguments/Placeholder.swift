import Texts

/// How help calls what is to be put in the place of a word.
enum Placeholder {
  static let file = Words("FILE", "文件")
  static let folder = Words("DIR", "文件夹")
  static let path = Words("PATH", "路径")
  static let base = Words("BASE", "基准")
  static let other = Words("OTHER", "另一文件")
  static let count = Words("N", "数")
  static let counts = Words("LIST", "数列")
  static let number = Words("K", "序号")
  static let date = Words("DATE", "日期")
  static let call = Words("ID", "编号")
  static let format = Words("FORMAT", "格式")
  static let language = Words("LANG", "语言")
  static let when = Words("WHEN", "何时")
}
