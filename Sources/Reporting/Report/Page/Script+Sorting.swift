extension Script {
  /// Tables that sort by a click on a column's head: numbers by value, texts by the language's order.
  static let sorting: StaticString = #"""
    // `−1,234.5 万元` as a number; NaN where there is none.
    function valueOf(text) {
      const found = text.replace(/\u2212/g, '-').replace(/[,\s]/g, '').match(/[+-]?\d+(\.\d+)?(.*)/);
      if (!found) return NaN;
      const scales = { 亿元: 1e8, 万元: 1e4, MCNY: 1e6, kCNY: 1e3 };
      const unit = Object.keys(scales).find(name => found[2].startsWith(name));
      return parseFloat(found[0]) * (scales[unit] ?? 1);
    }

    function sort(head) {
      const table = head.closest('table');
      const column = head.cellIndex;
      const isRising = head.getAttribute('aria-sort') !== 'ascending';
      const isNumber = head.classList.contains('num');
      const language = head.closest('.report').lang;
      const keyed = [...table.tBodies[0].rows].map(row => {
        const text = row.cells[column].textContent.trim();
        return { row, key: isNumber ? valueOf(text) : text };
      });
      keyed.sort((a, b) => {
        // What has no value stands last either way.
        if (isNumber && (isNaN(a.key) || isNaN(b.key))) return isNaN(a.key) - isNaN(b.key);
        const order = isNumber ? a.key - b.key : a.key.localeCompare(b.key, language, { numeric: true });
        return isRising ? order : -order;
      });
      table.tBodies[0].append(...keyed.map(one => one.row));
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', isRising ? 'ascending' : 'descending');
    }

    for (const table of all('table:not(.goals)')) {
      const rows = table.tBodies[0]?.rows ?? [];
      const isPlain = table.tHead?.rows.length === 1 && rows.length > 2
        && [...rows].every(row => row.cells.length === table.tHead.rows[0].cells.length);
      if (!isPlain) continue;
      for (const head of table.tHead.rows[0].cells) {
        const sorter = button('', () => sort(head));
        sorter.append(...head.childNodes);
        head.append(sorter);
      }
    }

    """#
}
