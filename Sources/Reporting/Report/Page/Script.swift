/// The page's script: an addition only, everything can be read without it.
///
/// It is written by hand and shipped as it stands. What it says comes from `ReportWords.forScript` on the report's root, what it
/// knows of the study from the page's JSON island; texts enter the page as texts, never as markup.
enum Script {
  /// Its parts in order; together at most 22 KB.
  static let parts: [StaticString] = [opening, tips, languages, arms, sorting, drawings, tables, months, closing]

  private static let opening: StaticString = #"""
    'use strict';
    const root = document.documentElement;
    const reports = [...document.querySelectorAll('.report')];
    const study = JSON.parse(document.getElementById('data').textContent);

    function make(name, attributes, text) {
      const element = document.createElement(name);
      for (const key in attributes) element.setAttribute(key, attributes[key]);
      if (text) element.textContent = text;
      return element;
    }
    function button(text, act, attributes) {
      const made = make('button', { type: 'button', ...attributes }, text);
      made.addEventListener('click', act);
      return made;
    }
    // What the page says in the language of an element.
    const words = element => element.closest('.report').dataset;
    const isShown = element => element.getClientRects().length > 0;
    const all = (selector, within = document) => [...within.querySelectorAll(selector)];

    // The row of buttons above the drawings of a figure.
    function toolbar(section) {
      const row = section.querySelector('.row');
      let tools = row.previousElementSibling;
      if (!tools.matches('.tools')) {
        tools = make('div', { class: 'tools' });
        row.before(tools);
      }
      return tools;
    }

    function save(name, type, content) {
      const link = make('a', { href: URL.createObjectURL(new Blob([content], { type })), download: name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    }

    """#

  private static let closing: StaticString = #"""

    // Only what really scrolls is a stop on the way of the Tab key.
    function fitScrolls() {
      for (const box of all('.scroll')) {
        if (box.scrollWidth > box.clientWidth + 1) box.tabIndex = 0;
        else box.removeAttribute('tabindex');
      }
    }
    addEventListener('resize', fitScrolls);
    document.addEventListener('toggle', fitScrolls, true);
    fitScrolls();
    """#
}
