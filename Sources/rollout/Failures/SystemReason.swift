import Foundation
import Texts

/// Why the operating system refused, in its own words and in Chinese ones.
enum SystemReason {
  /// The reason of an error number.
  static func of(_ number: Int32) -> Words {
    let text = String(cString: strerror(number))
    return Words(text, chinese[text] ?? "系统错误 \(number)")
  }

  /// The reason of an error that the library threw.
  static func of(_ error: any Error) -> Words {
    var inner = error as NSError
    while let next = inner.userInfo[NSUnderlyingErrorKey] as? NSError { inner = next }
    let chinese =
      inner.domain == NSPOSIXErrorDomain ? of(Int32(inner.code)).zhHans : (error as? CocoaError).flatMap { library[$0.code] }
    return Words(error.localizedDescription, chinese ?? "系统未说明原因")
  }

  /// What the library says where it does not pass the system's reason on.
  private static let library: [CocoaError.Code: String] = [
    .fileNoSuchFile: "没有这个文件或文件夹", .fileReadNoSuchFile: "没有这个文件或文件夹", .fileReadNoPermission: "没有权限",
    .fileWriteNoPermission: "没有权限", .fileWriteFileExists: "已经存在", .fileWriteOutOfSpace: "磁盘空间不足",
    .fileWriteVolumeReadOnly: "只读文件系统", .fileWriteInvalidFileName: "文件名无效", .fileReadInvalidFileName: "文件名无效",
    .fileReadTooLarge: "文件过大", .fileReadUnknown: "读取失败", .fileWriteUnknown: "写入失败",
  ]

  /// The reason that somebody has kept as the system's own text.
  static func of(_ text: String) -> Words { Words(text, chinese[text]) }

  private static let chinese: [String: String] = {
    let numbers: [Int32: String] = [
      EPERM: "不允许的操作", ENOENT: "没有这个文件或文件夹", EIO: "读写错误", EACCES: "没有权限", EBUSY: "正被占用", EEXIST: "已经存在",
      ENOTDIR: "不是文件夹", EISDIR: "是文件夹", EINVAL: "参数无效", EMFILE: "打开的文件过多", EFBIG: "文件过大", ENOSPC: "磁盘空间不足",
      EROFS: "只读文件系统", ENAMETOOLONG: "名称过长", ENOTEMPTY: "文件夹非空", ELOOP: "符号链接层数过多", EDQUOT: "超出磁盘配额",
    ]
    return Dictionary(numbers.map { (String(cString: strerror($0.key)), $0.value) }, uniquingKeysWith: { first, _ in first })
  }()
}
