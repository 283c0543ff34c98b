'use strict';
// What can be wrong with a page as it stands before a reader. Every check gives a list of faults in words; none changes the page.
window.checks = (() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const short = text => {
    const plain = text.replace(/\s+/g, ' ').trim();
    return '“' + (plain.length > 60 ? plain.slice(0, 57) + '…' : plain) + '”';
  };
  const isShown = element => element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
  const report = () => all('.report').find(isShown);

  // Where an element stands: its figure and its kind.
  function place(element) {
    const figure = element.closest('[data-figure]');
    const name = element.tagName.toLowerCase() + (element.id ? '#' + element.id : '');
    const kind = element.getAttribute('class');
    return (figure ? figure.dataset.figure + ': ' : '') + name + (kind ? '.' + kind.trim().replace(/\s+/g, '.') : '');
  }

  // What is read for screen readers only.
  const isHiddenText = element => element.closest('.hidden, .skip, [aria-hidden=true]') !== null
    || getComputedStyle(element).clipPath === 'inset(50%)' || element.closest('thead') && getComputedStyle(element.closest('thead')).clipPath === 'inset(50%)';

  // The part of a box that its ancestors let through.
  function clipped(box, element) {
    let { left, right, top, bottom } = box;
    for (let parent = element; parent && parent !== document.body; parent = parent.parentElement) {
      if (!(parent instanceof HTMLElement) || getComputedStyle(parent).overflowX === 'visible') continue;
      const frame = parent.getBoundingClientRect();
      [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
      [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
    }
    return { left, right, top, bottom };
  }

  // Where the letters of a drawing's text stand: a rim round them is none.
  function letters(element) {
    const { x, y, width, height } = element.getBBox();
    const corners = [[x, y], [x + width, y], [x, y + height], [x + width, y + height]].map(([x, y]) => new DOMPoint(x, y).matrixTransform(element.getScreenCTM()));
    return {
      left: Math.min(...corners.map(one => one.x)), right: Math.max(...corners.map(one => one.x)),
      top: Math.min(...corners.map(one => one.y)), bottom: Math.max(...corners.map(one => one.y)),
    };
  }

  // All texts that are seen, each with its boxes; a box of a line is cut to where its letters stand.
  function texts() {
    const found = [];
    const walker = document.createTreeWalker(report(), NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      if (!node.data.trim() || element.closest('svg text, title, desc, script, style') || !isShown(element) || isHiddenText(element)) continue;
      range.selectNodeContents(node);
      const size = parseFloat(getComputedStyle(element).fontSize);
      for (const box of range.getClientRects()) {
        if (box.width < 1) continue;
        const middle = (box.top + box.bottom) / 2;
        found.push({ element, text: node.data, left: box.left, right: box.right, top: middle - size * 0.42, bottom: middle + size * 0.42 });
      }
    }
    for (const element of all('svg text', report())) {
      if (!isShown(element) || !element.textContent.trim()) continue;
      const box = letters(element);
      const size = parseFloat(getComputedStyle(element).fontSize);
      const middle = (box.top + box.bottom) / 2;
      found.push({ element, text: element.textContent, left: box.left, right: box.right, top: middle - size * 0.42, bottom: middle + size * 0.42, drawing: element.ownerSVGElement });
    }
    return found;
  }

  function overlaps() {
    const faults = [];
    const boxes = texts().map(one => ({ ...one, ...clipped(one, one.drawing ? one.drawing.parentElement : one.element) }))
      .filter(one => one.right > one.left && one.bottom > one.top).sort((a, b) => a.top - b.top);
    boxes.forEach((a, index) => {
      for (let next = index + 1; next < boxes.length && boxes[next].top < a.bottom; next++) {
        const b = boxes[next];
        if (a.element === b.element) continue;
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - b.top;
        if (wide > 0.5 && high > 0.5) {
          faults.push(`${place(a.element)}: ${short(a.text)} overlaps ${short(b.text)} by ${wide.toFixed(1)} × ${high.toFixed(1)} px`);
        }
      }
    });
    return faults;
  }

  // Texts that leave their drawing, the window, or a box that hides what does not fit.
  function escapes() {
    const faults = [];
    for (const one of texts()) {
      if (one.drawing) {
        const frame = one.drawing.getBoundingClientRect();
        if (one.left < frame.left - 1.5 || one.right > frame.right + 1.5 || one.top < frame.top - 0.5 || one.bottom > frame.bottom + 0.5) {
          faults.push(`${place(one.element)}: ${short(one.text)} leaves its drawing`);
        }
        continue;
      }
      for (let box = one.element; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        const frame = box.getBoundingClientRect();
        if (/auto|scroll/.test(style.overflowX)) break;
        if (/hidden|clip/.test(style.overflowX) && (one.left < frame.left - 0.5 || one.right > frame.right + 0.5 || one.bottom > frame.bottom + 1)) {
          faults.push(`${place(one.element)}: ${short(one.text)} is cut off by ${place(box)}`);
        }
        if (box.matches('.card, .hero, header, footer') && (one.left < frame.left - 0.5 || one.right > frame.right + 0.5)) {
          faults.push(`${place(one.element)}: ${short(one.text)} leaves ${place(box)}`);
        }
      }
    }
    return faults;
  }

  function overflow() {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = all('*', report()).filter(element => {
      if (!(element instanceof HTMLElement) || !isShown(element) || element.closest('.skip')) return false;
      const box = element.getBoundingClientRect();
      return clipped(box, element.parentElement).right > width + 0.5;
    });
    const inner = wide.filter(element => !wide.some(other => other !== element && element.contains(other)));
    return [`the page is ${document.documentElement.scrollWidth} px wide in a window of ${width}: ${inner.slice(0, 5).map(place).join('; ') || 'nothing seen'}`];
  }

  // Drawings that a phone cuts although they have a redraw for it.
  function cutDrawings() {
    return all('.n > .scroll', report()).filter(isShown).filter(box => box.scrollWidth > box.clientWidth + 1)
      .map(box => `${place(box)}: a redraw for phones is ${box.scrollWidth} px wide where ${box.clientWidth} are`);
  }

  // Tables that are read as a whole: where the window is wide none may scroll, or what stands in their last column is not seen.
  function cutTables() {
    if (document.documentElement.clientWidth < 1200 && !document.querySelector('[data-known-faults]')) return [];
    return all('.scroll', report()).filter(box => isShown(box) && box.querySelector('.goals, .appraisal') && box.scrollWidth > box.clientWidth + 1)
      .map(box => `${place(box)}: a table of ${box.scrollWidth} px shows only ${box.clientWidth}`);
  }

  // MARK: Languages
  const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
  // Texts, and attributes that are read out; what is in one language only says so by its own `lang` or stands as code.
  function readings() {
    const found = [];
    const walker = document.createTreeWalker(report(), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (element.closest('script, style, noscript, .lang, code')) continue;
      if (element.closest('[lang]') !== report()) continue;
      if (walker.currentNode.data.trim()) found.push([element, walker.currentNode.data]);
    }
    for (const element of all('[aria-label], [data-head], [data-play], [alt], [aria-valuetext]', report())) {
      if (element.closest('.lang') || element.closest('[lang]') !== report()) continue;
      for (const name of ['aria-label', 'data-head', 'data-play', 'data-pause', 'alt', 'aria-valuetext']) {
        if (element.hasAttribute(name)) found.push([element, element.getAttribute(name)]);
      }
    }
    return found;
  }
  // `own` are the names that the study gives, `allowed` are words that Chinese text holds.
  function languages(own, allowed) {
    const faults = new Set();
    const language = report().lang;
    for (const [element, text] of readings()) {
      let rest = text;
      rest = rest.replace(/\b[0-9a-f]{16}…/g, ' ');
      rest = rest.replace(/[\w./-]+\.(csv|jsonc?|html|geojson|log)\b/g, ' ');
      for (const name of own) rest = rest.split(name).join(' ');
      if (language === 'en') {
        if (wide.test(rest)) faults.add(`${place(element)}: Chinese in English text: ${short(text)}`);
        continue;
      }
      // What holds digits is an id, a version or a check sum.
      const words = rest.replace(/[A-Za-z]*\d[\w.]*/g, ' ').match(/[A-Za-z][A-Za-z'’]+/g) ?? [];
      // A citation names its authors, with a year, or a place in brackets.
      const isCitation = /(19|20)\d\d|（[A-Z][a-z]+ [A-Z][a-z]+）/.test(text);
      const foreign = words.filter(word => !allowed.includes(word) && !(isCitation && /^[A-Z]/.test(word)));
      if (foreign.length) faults.add(`${place(element)}: “${foreign.slice(0, 4).join(' ')}” in Chinese text: ${short(text)}`);
    }
    if (all('.report').filter(isShown).length !== 1) faults.add('not just one language is shown');
    return [...faults];
  }

  // MARK: Structure
  function structure(scripted) {
    const faults = [];
    const shown = report();
    for (const [selector, count] of [['header', 1], ['nav', 1], ['main', 1], ['footer', 1], ['h1', 1]]) {
      const found = all(selector, shown).filter(isShown).length;
      if (found !== count) faults.push(`${found} elements ${selector} in ${shown.lang}`);
    }
    for (const part of all('.report')) if (!/^(en|zh-Hans)$/.test(part.lang)) faults.push(`a part in the language “${part.lang}”`);
    if (scripted && document.documentElement.lang !== shown.lang) faults.push(`the page says ${document.documentElement.lang} and shows ${shown.lang}`);
    if (!document.title.trim()) faults.push('the page has no title');
    let level = 0;
    for (const heading of all('h1, h2, h3, h4, h5, h6', shown)) {
      const own = Number(heading.tagName[1]);
      if (own > level + 1) faults.push(`${place(heading)}: ${short(heading.textContent)} follows a heading of level ${level}`);
      if (!heading.textContent.trim()) faults.push(`${place(heading)}: an empty heading`);
      level = own;
    }
    const ids = new Map();
    for (const element of all('[id]')) ids.set(element.id, (ids.get(element.id) ?? 0) + 1);
    for (const [id, count] of ids) if (count > 1) faults.push(`the id ${id} stands ${count} times`);
    for (const [attribute, clean] of [['aria-labelledby', text => text.split(/\s+/)], ['aria-describedby', text => text.split(/\s+/)], ['for', text => [text]], ['href', text => text.startsWith('#') ? [text.slice(1)] : []]]) {
      for (const element of all(`[${attribute}]`)) {
        for (const id of clean(element.getAttribute(attribute))) if (!ids.has(id)) faults.push(`${place(element)}: ${attribute} names ${id}, which is not there`);
      }
    }
    for (const element of all('[fill^="url("], [clip-path^="url("], [mask^="url("]')) {
      const name = ['fill', 'clip-path', 'mask'].map(one => element.getAttribute(one)).find(one => one?.startsWith('url('));
      const id = name.replace(/^url\(["']?#|["']?\)$/g, '');
      if (!ids.has(id)) faults.push(`${place(element)}: ${name} is not there`);
    }
    for (const drawing of all('svg:not([aria-hidden=true])')) {
      if (drawing.parentElement.closest('svg')) continue;
      if (!drawing.getAttribute('aria-label')?.trim()) faults.push(`${place(drawing)}: a drawing without a label`);
      if (!scripted && !drawing.querySelector(':scope > title')?.textContent.trim()) faults.push(`${place(drawing)}: a drawing without a title`);
    }
    for (const mark of all('.tip')) {
      const text = scripted ? mark.getAttribute('aria-label') : mark.querySelector(':scope > title')?.textContent;
      if (!text?.trim()) faults.push(`${place(mark)}: a mark without a value`);
      else if (/undefined|null|NaN|Optional\(|\binf\b/.test(text)) faults.push(`${place(mark)}: a mark says ${short(text)}`);
    }
    for (const table of all('table')) {
      if (!table.tHead) faults.push(`${place(table)}: a table without a head`);
      for (const head of all('thead th', table)) if (!head.textContent.trim()) faults.push(`${place(table)}: a column without a name`);
    }
    for (const group of all('[role=group], [role=img], nav, section', shown)) {
      if (!group.getAttribute('aria-label')?.trim() && !group.hasAttribute('aria-labelledby') && !group.querySelector(':scope > .finding')) {
        faults.push(`${place(group)}: no name`);
      }
    }
    for (const one of all('button, a, summary, input', shown)) {
      if (!one.textContent.trim() && !one.getAttribute('aria-label')?.trim()) faults.push(`${place(one)}: a control without a name`);
    }
    for (const section of all('[data-figure]', shown)) {
      const box = section.getBoundingClientRect();
      if (box.width < 100 || box.height < 60) faults.push(`${place(section)}: an empty figure`);
      if (!section.querySelector('svg, table, p:not(.q):not(.cap)')) faults.push(`${place(section)}: a figure that shows nothing`);
    }
    return faults;
  }

  // What a page may never hold, whatever a scenario says.
  function strangers() {
    const faults = [];
    for (const element of all('img, iframe, object, embed, base, form, link, audio, video, foreignObject, marquee, details[ontoggle], script[src]')) {
      faults.push(`${place(element)}: an element that nobody wrote`);
    }
    const scripts = all('script').length;
    if (scripts !== (document.getElementById('facts') ? 3 : 2)) faults.push(`${scripts} script elements`);
    for (const element of all('*')) {
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name) || name === 'srcdoc') faults.push(`${place(element)}: attribute ${name}`);
        if (/^(href|src|xlink:href|action)$/i.test(name) && !value.startsWith('#')) faults.push(`${place(element)}: ${name} to ${short(value)}`);
        if (/url\((?!["']?#)/.test(value)) faults.push(`${place(element)}: ${name} is ${short(value)}`);
      }
    }
    const reading = readings();
    if (reading.some(([, text]) => /[\u202a-\u202e\u2066-\u2069]/.test(text))) faults.push('a mark that turns the direction of text');
    if (window.hacked) faults.push(`a script from a scenario ran: ${window.hacked}`);
    return faults;
  }

  // MARK: Contrast
  function colour(text) {
    const parts = text.match(/[\d.]+/g).map(Number);
    return { rgb: parts.slice(0, 3), alpha: parts.length > 3 ? parts[3] : 1 };
  }
  const over = (top, alpha, ground) => ground.map((value, index) => top[index] * alpha + value * (1 - alpha));
  function luminance(rgb) {
    const [r, g, b] = rgb.map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  function ratio(a, b) {
    const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  }
  const grounds = new Map();
  function ground(element) {
    if (!element) return [255, 255, 255];
    if (grounds.has(element)) return grounds.get(element);
    const own = colour(getComputedStyle(element).backgroundColor);
    const made = own.alpha === 1 ? own.rgb : over(own.rgb, own.alpha, ground(element.parentElement));
    grounds.set(element, made);
    return made;
  }
  // The colour below a point of a drawing: all shapes that come before the text and hold the point, one over the other.
  function painted(shapes, before, x, y, base) {
    let result = base;
    for (const shape of shapes) {
      if (shape.index >= before) break;
      const { box } = shape;
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
      if (shape.element.isPointInFill) {
        const point = new DOMPoint(x, y).matrixTransform(shape.element.getScreenCTM().inverse());
        if (!shape.element.isPointInFill(point)) continue;
      }
      result = over(shape.rgb, shape.alpha, result);
    }
    return result;
  }
  function contrast() {
    const faults = new Set();
    grounds.clear();
    function judge(element, text, ink, base) {
      const style = getComputedStyle(element);
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700;
      const found = ratio(ink.alpha < 1 ? over(ink.rgb, ink.alpha, base) : ink.rgb, base);
      if (found < (isLarge ? 3 : 4.5) - 0.005) {
        faults.add(`${place(element)}: ${short(text)} has a contrast of ${found.toFixed(2)} (${ink.rgb.map(Math.round)} on ${base.map(Math.round)})`);
      }
    }
    const walker = document.createTreeWalker(report(), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!walker.currentNode.data.trim() || element.closest('svg, script, style, .off') || !isShown(element) || isHiddenText(element)) continue;
      judge(element, walker.currentNode.data, colour(getComputedStyle(element).color), ground(element));
    }
    for (const drawing of all('svg', report())) {
      if (!isShown(drawing) || drawing.parentElement.closest('svg')) continue;
      const elements = all('rect, circle, ellipse, path, polygon, use, text', drawing);
      const base = ground(drawing.parentElement);
      const shapes = [];
      elements.forEach((element, index) => {
        if (element.tagName === 'text' || element.closest('defs, clipPath, pattern')) return;
        const style = getComputedStyle(element);
        if (!/^rgb/.test(style.fill) || style.display === 'none') return;
        const own = colour(style.fill);
        const box = element.getBoundingClientRect();
        if (box.width && box.height) shapes.push({ element, index, box, rgb: own.rgb, alpha: own.alpha * parseFloat(style.fillOpacity) * parseFloat(style.opacity) });
      });
      elements.forEach((element, index) => {
        if (element.tagName !== 'text' || !isShown(element) || element.closest('.off')) return;
        const box = element.getBoundingClientRect();
        const isHaloed = element.matches('.halo') || element.closest('.halo');
        const y = (box.top + box.bottom) / 2;
        for (const part of element.children.length ? element.children : [element]) {
          const ink = colour(getComputedStyle(part).fill);
          for (const x of [box.left + 2, (box.left + box.right) / 2, box.right - 2]) {
            judge(element, element.textContent, ink, isHaloed ? [255, 255, 255] : painted(shapes, index, x, y, base));
          }
        }
      });
    }
    return [...faults];
  }

  // MARK: Keyboard
  // What can be used but not reached: everything that acts must be a stop of the Tab key, or belong to a group that has one.
  function unreachable() {
    const faults = [];
    for (const one of all('a[href], button, summary, input, select, textarea, [role=button]', report()).filter(isShown)) {
      if (one.tabIndex < 0) faults.push(`${place(one)}: ${short(one.textContent)} cannot be reached by keyboard`);
    }
    for (const drawing of all('svg', report()).filter(isShown)) {
      if (!drawing.querySelector('.tip[aria-label]')) continue;
      const stops = all('.tip[tabindex="0"]', drawing).length;
      if (stops !== 1) faults.push(`${place(drawing)}: ${stops} stops of the Tab key in a drawing with values`);
    }
    for (const box of all('.scroll', report()).filter(isShown)) {
      if (box.scrollWidth > box.clientWidth + 1 && box.tabIndex < 0) faults.push(`${place(box)}: scrolls, but not by keyboard`);
    }
    return faults;
  }
  // Whether the place of the keyboard is seen; nothing when it is.
  function focusFault() {
    const one = document.activeElement;
    if (!one || one === document.body) return null;
    const seen = one.matches('input.hidden') ? all(`.report [for="${one.id}"]`).find(isShown) : one;
    if (!seen || !isShown(seen)) return `${place(one)}: has the focus and is not seen`;
    const style = getComputedStyle(seen);
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 1) return `${place(one)}: the focus is not seen`;
    const box = seen.getBoundingClientRect();
    if (box.bottom < 0 || box.top > innerHeight) return `${place(one)}: has the focus outside the window`;
    return null;
  }

  return { overlaps, escapes, overflow, cutDrawings, cutTables, languages, structure, strangers, contrast, unreachable, focusFault, place, isShown, report, texts };
})();
