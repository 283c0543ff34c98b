'use strict';
// What a reader does with the page, and what must come of it. Every test gives a list of faults.
window.use = (() => {
  const { isShown, report, place } = window.checks;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const tip = () => document.getElementById('tip');

  // A place on a drawing's mark that is in the window and answers to the pointer.
  async function markInView() {
    for (const mark of all('svg .tip', report()).filter(isShown)) {
      mark.scrollIntoView({ block: 'center', behavior: 'instant' });
      // A page that still scrolls hides values.
      await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
      for (const part of [mark, ...all('*', mark)]) {
        const box = part.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        if (document.elementFromPoint(x, y)?.closest('.tip') === mark) return { x, y, label: mark.getAttribute('aria-label') };
      }
    }
    return null;
  }
  const tipText = () => tip() && !tip().hidden ? tip().textContent : null;
  function tipFault() {
    const box = tip().getBoundingClientRect();
    return box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight ? 'the value stands outside the window' : null;
  }
  function focusMark() {
    const drawing = all('svg', report()).filter(isShown).find(one => all('.tip', one).length > 1);
    if (!drawing) return null;
    const first = drawing.querySelector('.tip[tabindex="0"]');
    first.focus();
    return all('.tip', drawing).filter(isShown).map(mark => mark.getAttribute('aria-label'));
  }
  const focused = () => document.activeElement.getAttribute('aria-label');

  function arms() {
    const faults = [];
    for (const section of all('[data-figure]', report())) {
      const keys = new Set(all('[data-key]', section).map(mark => mark.dataset.key));
      const toggles = all('.arms button', section);
      for (const toggle of toggles) {
        const faded = () => all('.off', section).length;
        toggle.click();
        if (toggle.getAttribute('aria-pressed') !== 'false' || !faded()) faults.push(`${place(section)}: ${toggle.textContent} does not switch its marks off`);
        toggle.click();
        if (toggle.getAttribute('aria-pressed') !== 'true' || faded()) faults.push(`${place(section)}: ${toggle.textContent} does not switch its marks on`);
        if (!toggle.textContent.trim()) faults.push(`${place(section)}: an option without a name`);
      }
      if (keys.size > 1 && toggles.length < 2 && section.querySelector('.row')) faults.push(`${place(section)}: ${keys.size} options and ${toggles.length} switches`);
    }
    return faults;
  }

  function sorting() {
    const faults = [];
    const value = text => Number(text.replace(/\u2212/g, '-').replace(/[,\s]/g, '').match(/[+-]?\d+(\.\d+)?/)?.[0] ?? NaN);
    for (const head of all('th button', report())) {
      const cell = head.closest('th');
      const table = cell.closest('table');
      const before = [...table.tBodies[0].rows];
      const column = () => [...table.tBodies[0].rows].map(row => row.cells[cell.cellIndex].textContent.trim());
      head.click();
      if (cell.getAttribute('aria-sort') !== 'ascending') faults.push(`${place(table)}: ${head.textContent} does not say that it sorts`);
      if (cell.matches('.num') && !/[万亿MkC]/.test(column().join(''))) {
        const numbers = column().map(value).filter(one => !isNaN(one));
        if (numbers.some((one, index) => index && one < numbers[index - 1])) faults.push(`${place(table)}: ${head.textContent} does not rise: ${column().join(' | ')}`);
      }
      head.click();
      if (cell.getAttribute('aria-sort') !== 'descending') faults.push(`${place(table)}: ${head.textContent} does not turn round`);
      if (table.tBodies[0].rows.length !== before.length) faults.push(`${place(table)}: sorting loses rows`);
      table.tBodies[0].append(...before);
      cell.removeAttribute('aria-sort');
    }
    return faults;
  }

  // Files are caught before they are saved.
  async function downloads(selector) {
    const files = [];
    const make = URL.createObjectURL;
    const click = HTMLAnchorElement.prototype.click;
    let blob = null;
    URL.createObjectURL = one => { blob = one; return 'blob:none'; };
    HTMLAnchorElement.prototype.click = function () { files.push({ name: this.download, blob }); };
    for (const box of all('details', report())) box.open = true;
    for (const button of all(selector, report())) button.click();
    for (const box of all('details', report())) box.open = false;
    URL.createObjectURL = make;
    HTMLAnchorElement.prototype.click = click;
    // `text()` would swallow the mark of the encoding.
    return Promise.all(files.map(async ({ name, blob }) => ({ name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer()) })));
  }
  // Every drawing as a picture, once the browser has drawn it.
  async function pictures() {
    const files = [];
    const make = URL.createObjectURL;
    const click = HTMLAnchorElement.prototype.click;
    let blob = null;
    URL.createObjectURL = one => { blob = one; return 'blob:none'; };
    HTMLAnchorElement.prototype.click = function () { files.push({ name: this.download, blob }); };
    for (const box of all('details', report())) box.open = true;
    const buttons = all('[data-kind=png]', report());
    for (const button of buttons) button.click();
    for (let wait = 0; wait < 100 && files.length < buttons.length; wait++) await new Promise(then => setTimeout(then, 100));
    for (const box of all('details', report())) box.open = false;
    URL.createObjectURL = make;
    HTMLAnchorElement.prototype.click = click;
    return Promise.all(files.map(async ({ name, blob }) => {
      const image = await createImageBitmap(blob);
      return { name, type: blob.type, width: image.width, head: [...new Uint8Array(await blob.slice(0, 4).arrayBuffer())] };
    }));
  }
  const texts = section => all('.row .scroll > svg', section).filter(isShown).flatMap(one => all('text', one).filter(isShown)).map(one => one.textContent);
  function drawn() {
    for (const box of all('details', report())) box.open = true;
    const found = all('[data-figure]', report()).filter(one => one.querySelector('.row .scroll > svg'))
      .map(section => ({ figure: section.dataset.figure, finding: section.querySelector('.finding').textContent, texts: texts(section) }));
    for (const box of all('details', report())) box.open = false;
    return found;
  }

  function switchKeepsPlace(to) {
    const from = report();
    const figures = all('[data-figure]', from).filter(isShown);
    // The last one that can stand at the top of the window.
    const figure = figures.reverse().find(one => {
      one.scrollIntoView({ block: 'start', behavior: 'instant' });
      return one.getBoundingClientRect().top < 90;
    }) ?? figures[0];
    const top = figure.getBoundingClientRect().top;
    from.querySelector(`[for=language-${to}]`).click();
    const twin = all('[data-figure]', report()).find(one => one.dataset.figure === figure.dataset.figure);
    const faults = [];
    if (report().lang !== to) faults.push(`the switch to ${to} shows ${report().lang}`);
    if (document.documentElement.lang !== to) faults.push(`the page says ${document.documentElement.lang} after the switch to ${to}`);
    if (document.title !== report().dataset.title) faults.push(`the title stays “${document.title}”`);
    const atEnd = Math.abs(scrollY + innerHeight - document.documentElement.scrollHeight) < 2;
    if (!atEnd && Math.abs(twin.getBoundingClientRect().top - top) > 2) faults.push(`the reader was at ${figure.dataset.figure}, ${top.toFixed(0)} px, and is ${twin.getBoundingClientRect().top.toFixed(0)} px from it`);
    scrollTo({ top: 0, behavior: 'instant' });
    return faults;
  }

  async function months() {
    const panel = all('.month', report())[0];
    if (!panel) return [];
    const faults = [];
    if (!isShown(panel)) return ['the slider of months is not shown'];
    const slider = panel.querySelector('input');
    const output = panel.querySelector('output');
    const figure = panel.closest('[data-figure]');
    const fills = () => all('[data-map] use[fill]', figure).map(one => one.getAttribute('fill')).join();
    const [last, start, shown] = [slider.max, fills(), output.textContent];
    slider.value = 0;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    if (fills() === start) faults.push('the first month looks like the last');
    if (output.textContent === shown) faults.push('the month is not named');
    slider.value = Number(last) - 1;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    const play = panel.querySelector('.play');
    play.click();
    if (play.textContent !== play.dataset.pause) faults.push('play does not turn into pause');
    await new Promise(done => setTimeout(done, 1700));
    if (slider.value !== last) faults.push(`play stands at ${slider.value} of ${last}`);
    if (play.textContent !== play.dataset.play) faults.push('play does not end at the last month');
    if (fills() !== start) faults.push('the last month looks different after playing');
    return faults;
  }

  return { pictures, markInView, tipText, tipFault, focusMark, focused, arms, sorting, downloads, drawn, switchKeepsPlace, months };
})();
