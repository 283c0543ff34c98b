extension Script {
  /// Values on hover, focus and touch: a mark's `title` becomes its label and a box beside the pointer.
  static let tips: StaticString = #"""
    const tip = make('div', { id: 'tip', 'aria-hidden': 'true', hidden: '' });
    document.body.append(tip);

    // The browser's own box would stand beside ours: titles become labels, and their drawing a group of labelled marks.
    for (const mark of all('svg .tip')) {
      const title = mark.querySelector(':scope > title');
      if (!title) continue;
      mark.setAttribute('role', 'img');
      mark.setAttribute('aria-label', title.textContent);
      title.remove();
      const drawing = mark.ownerSVGElement;
      if (drawing.getAttribute('role') === 'group') continue;
      drawing.setAttribute('role', 'group');
      mark.setAttribute('tabindex', '0');
      drawing.querySelector(':scope > title')?.remove();
    }

    // A number in a sentence says in which file it stands; Tab stops at the first one, arrow keys go on from it.
    const facts = JSON.parse(document.getElementById('facts')?.textContent ?? '{}');
    for (const sentence of all('[data-s]')) {
      const numbers = all('.f', sentence);
      numbers[0]?.setAttribute('tabindex', '0');
      for (const number of numbers) number.setAttribute('aria-describedby', 'tip');
    }
    const source = mark => words(mark).source + ' ' + facts[mark.dataset.f][0];

    function showTip(mark, x, y) {
      tip.textContent = mark.matches('.f') ? source(mark) : mark.getAttribute('aria-label');
      tip.hidden = false;
      const [width, height] = [tip.offsetWidth, tip.offsetHeight];
      const left = x + 14 + width > root.clientWidth ? x - 14 - width : x + 14;
      const top = y + 16 + height > innerHeight ? y - 12 - height : y + 16;
      tip.style.left = Math.max(4, Math.min(left, root.clientWidth - width - 4)) + 'px';
      tip.style.top = Math.max(4, top) + 'px';
    }
    function hideTip() { tip.hidden = true; }
    const markOf = target => target.closest?.('svg .tip[aria-label], .f');

    for (const kind of ['pointerover', 'pointermove', 'pointerdown']) {
      document.addEventListener(kind, event => {
        const mark = markOf(event.target);
        if (mark) showTip(mark, event.clientX, event.clientY);
        else if (kind !== 'pointermove') hideTip();
      });
    }
    // A finger that is lifted leaves the value standing until the next touch.
    document.addEventListener('pointerout', event => {
      if (event.pointerType === 'mouse' && !event.relatedTarget) hideTip();
    });
    // The value of the mark that the keyboard is at; it goes along when the page scrolls to the mark.
    function showFocused() {
      const mark = markOf(document.activeElement);
      if (!mark?.matches(':focus-visible')) return hideTip();
      const box = mark.getBoundingClientRect();
      showTip(mark, box.left + box.width / 2, box.bottom - 8);
    }
    document.addEventListener('focusin', showFocused);
    document.addEventListener('scroll', () => { if (!tip.hidden) showFocused(); }, { capture: true, passive: true });
    document.addEventListener('focusout', hideTip);

    // One stop of the Tab key in every drawing and sentence; arrow keys go from mark to mark.
    function rove(drawing, mark) {
      for (const other of all('.tip[tabindex], .f[tabindex]', drawing)) other.removeAttribute('tabindex');
      mark?.setAttribute('tabindex', '0');
    }
    const middle = mark => {
      const box = mark.getBoundingClientRect();
      return [box.left + box.width / 2, box.top + box.height / 2];
    };
    // The nearest mark above or below, the one before or after it where there is none.
    function neighbour(marks, from, key) {
      const index = marks.indexOf(from);
      if (key === 'Home') return marks[0];
      if (key === 'End') return marks[marks.length - 1];
      const step = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
      if (key === 'ArrowUp' || key === 'ArrowDown') {
        const [x, y] = middle(from);
        let [best, least] = [null, Infinity];
        for (const mark of marks) {
          const [dx, dy] = [Math.abs(middle(mark)[0] - x), step * (middle(mark)[1] - y)];
          if (dy > 2 && dy + 3 * dx < least) [best, least] = [mark, dy + 3 * dx];
        }
        if (best) return best;
      }
      return marks[index + step];
    }
    document.addEventListener('keydown', event => {
      if (event.key === 'Escape') return hideTip();
      const mark = markOf(document.activeElement);
      if (!mark || !/^(Arrow|Home|End)/.test(event.key)) return;
      event.preventDefault();
      const drawing = mark.ownerSVGElement ?? mark.closest('[data-s]');
      const next = neighbour(all('.tip[aria-label], .f', drawing).filter(isShown), mark, event.key);
      if (!next) return;
      rove(drawing, next);
      next.focus();
    });

    """#
}
