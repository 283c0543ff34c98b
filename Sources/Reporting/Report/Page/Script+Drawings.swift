extension Script {
  /// What is seen of a figure as a file of its own: valid XML that needs neither the page nor its style sheet.
  static let drawings: StaticString = #"""
    const svgSpace = 'http://www.w3.org/2000/svg';
    function makeSVG(name, attributes, text) {
      const element = document.createElementNS(svgSpace, name);
      for (const key in attributes) element.setAttribute(key, attributes[key]);
      if (text) element.textContent = text;
      return element;
    }
    // What the page's style sheet says about marks, by the names of presentation attributes.
    const styled = ['opacity', 'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-linejoin', 'stroke-dasharray', 'paint-order',
      'visibility', 'font-size', 'font-weight'];

    // A copy of a drawing as it is seen.
    function copyOf(drawing) {
      const copy = drawing.cloneNode(true);
      const [from, to] = [all('*', drawing), all('*', copy)];
      from.forEach((element, index) => {
        const twin = to[index];
        for (const name of element.getAttributeNames()) if (/^(class|role|tabindex|aria-.*|data-.*)$/.test(name)) twin.removeAttribute(name);
        if (element.tagName !== 'g' && !element.hasAttribute('class')) return;
        const style = getComputedStyle(element);
        if (style.display === 'none') return twin.remove();
        if (element.hasAttribute('class')) for (const name of styled) twin.setAttribute(name, style.getPropertyValue(name));
        if (element.matches('.tip')) twin.prepend(makeSVG('title', {}, element.getAttribute('aria-label')));
      });
      const style = getComputedStyle(drawing);
      for (const name of ['class', 'role', 'aria-label']) copy.removeAttribute(name);
      for (const name of ['fill', 'font-size', 'font-family']) copy.setAttribute(name, style.getPropertyValue(name));
      return copy;
    }

    // Patterns, clips and outlines that stand elsewhere in the page.
    function references(whole) {
      const definitions = makeSVG('defs');
      const open = [whole];
      const taken = new Set();
      while (open.length) {
        const branch = open.pop();
        for (const element of [branch, ...all('*', branch)]) {
          for (const { name, value } of element.attributes) {
            const id = (name === 'href' ? /^#(.+)/ : /^url\(["']?#([^"')]+)/).exec(value)?.[1];
            if (!id || taken.has(id) || whole.querySelector('#' + CSS.escape(id))) continue;
            taken.add(id);
            const source = document.getElementById(id);
            if (!source) continue;
            const copy = source.cloneNode(true);
            definitions.append(copy);
            open.push(copy);
          }
        }
      }
      return definitions;
    }

    function standalone(section) {
      const seen = all('.row .scroll > svg', section).filter(isShown);
      const boxes = seen.map(drawing => drawing.getBoundingClientRect());
      const left = Math.min(...boxes.map(box => box.left)), top = Math.min(...boxes.map(box => box.top));
      const width = Math.ceil(Math.max(...boxes.map(box => box.right)) - left);
      const height = Math.ceil(Math.max(...boxes.map(box => box.bottom)) - top);
      const whole = makeSVG('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
      whole.append(makeSVG('title', {}, section.querySelector('.finding').textContent));
      whole.append(makeSVG('style', {}, 'text{font-variant-numeric:tabular-nums}'));
      whole.append(makeSVG('rect', { width, height, fill: '#ffffff' }));
      seen.forEach((drawing, index) => {
        const copy = copyOf(drawing);
        copy.setAttribute('x', boxes[index].left - left);
        copy.setAttribute('y', boxes[index].top - top);
        whole.append(copy);
      });
      whole.querySelector('title').after(references(whole));
      return '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(whole);
    }

    for (const section of all('[data-figure]')) {
      if (!section.querySelector('.row .scroll > svg')) continue;
      const name = `${section.dataset.figure}-${section.closest('.report').lang}.svg`;
      toolbar(section).append(button(words(section).svg, () => save(name, 'image/svg+xml', standalone(section)), { class: 'save', 'data-kind': 'svg' }));
    }

    """#
}
