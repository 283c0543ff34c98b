extension Script {
  /// A table as RFC 4180 in UTF-8 with its mark, so that spreadsheets read Chinese; texts that they would run as a formula are disarmed.
  static let tables: StaticString = #"""
    function cellText(cell) {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const parts = [];
      while (walker.nextNode()) if (!walker.currentNode.parentElement.closest('svg')) parts.push(walker.currentNode.data);
      return parts.join(' ').replace(/\s+/g, ' ').trim();
    }
    function field(text, isNumber) {
      const plain = text.replace(/\u2212/g, '-').replace(/[,\s]/g, '');
      if (isNumber && /^[+-]?\d+(\.\d+)?$/.test(plain)) return plain.replace('+', '');
      if (isNumber && text === '–') return '';
      const safe = text.replace(/(^|;)(?=[ \u00a0\u3000\u200b\ufeff']*[=+\-@\uff1d\uff0b\uff0d\uff20])/g, "$1'");
      return /[",\r\n]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
    }
    function commaSeparated(table) {
      const columns = [...table.tHead.rows[0].cells].filter(head => !head.matches('.drawn'));
      const line = row => columns.map(({ cellIndex }) => {
        const cell = row.cells[cellIndex];
        return cell ? field(cellText(cell), cell.matches('td.num')) : '';
      }).join(',');
      return '\ufeff' + [table.tHead.rows[0], ...table.tBodies[0].rows].map(row => line(row) + '\r\n').join('');
    }

    for (const section of all('[data-figure]')) {
      all('table', section).forEach((table, index) => {
        if (!table.tHead || !table.tBodies.length) return;
        const name = `${section.dataset.figure}-${index + 1}-${section.closest('.report').lang}.csv`;
        const tools = make('div', { class: 'tools' });
        tools.append(button(words(section).csv, () => save(name, 'text/csv', commaSeparated(table)), { class: 'save', 'data-kind': 'csv' }));
        (table.closest('.scroll') ?? table).after(tools);
      });
    }

    """#
}
