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
      'visibility', 'font-size', 'font-weight', 'text-anchor'];

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

    // Lines of a text that fit into a width.
    const pen = document.createElement('canvas').getContext('2d');
    function linesOf(text, font, width) {
      pen.font = font;
      const lines = [''];
      // Between Chinese characters a line may end anywhere, else behind a space.
      for (const word of text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*|\s+/g) ?? []) {
        const line = lines.length - 1;
        if (lines[line] && pen.measureText(lines[line] + word.trimEnd()).width > width) lines.push(word);
        else lines[line] += word;
      }
      return lines;
    }

    // The drawings of a figure with its finding above and what it rests on below: it says the same wherever it is pasted.
    function standalone(section) {
      const seen = all('.row .scroll > svg', section).filter(isShown);
      const boxes = seen.map(drawing => drawing.getBoundingClientRect());
      const left = Math.min(...boxes.map(box => box.left)), top = Math.min(...boxes.map(box => box.top));
      const inner = Math.ceil(Math.max(...boxes.map(box => box.right)) - left);
      const width = inner + 32;
      const family = getComputedStyle(section).fontFamily;
      const whole = makeSVG('svg', { 'font-family': family });
      whole.append(makeSVG('title', {}, section.querySelector('.finding').textContent));
      whole.append(makeSVG('style', {}, 'text{font-variant-numeric:tabular-nums}'));
      const paper = makeSVG('rect', { width, fill: '#ffffff' });
      whole.append(paper);
      let y = 16;
      function write(text, size, weight, fill) {
        for (const line of linesOf(text, `${weight} ${size}px ${family}`, inner)) {
          y += Math.round(size * 1.3);
          whole.append(makeSVG('text', { x: 16, y, 'font-size': size, 'font-weight': weight, fill }, line));
        }
      }
      write(section.querySelector('.q').textContent, 12.5, 400, '#5b6673');
      write(section.querySelector('.finding').textContent, 20, 650, '#1b2530');
      write(section.querySelector('.cap').textContent, 12.5, 400, '#5b6673');
      y += 14;
      seen.forEach((drawing, index) => {
        const copy = copyOf(drawing);
        copy.setAttribute('x', 16 + boxes[index].left - left);
        copy.setAttribute('y', y + boxes[index].top - top);
        whole.append(copy);
      });
      y += Math.ceil(Math.max(...boxes.map(box => box.bottom)) - top) + 4;
      write(`${words(section).stamp} · ${words(section).source} ${section.dataset.files}`, 11, 400, '#5b6673');
      const height = y + 14;
      paper.setAttribute('height', height);
      for (const [name, value] of [['width', width], ['height', height], ['viewBox', `0 0 ${width} ${height}`]]) whole.setAttribute(name, value);
      whole.querySelector('title').after(references(whole));
      return { width, height, text: '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(whole) };
    }

    // Twice as many pixels as on the page: sharp on paper and on a slide.
    function picture({ width, height, text }, then) {
      const image = new Image();
      image.onload = () => {
        const canvas = make('canvas', { width: 2 * width, height: 2 * height });
        canvas.getContext('2d').drawImage(image, 0, 0, 2 * width, 2 * height);
        canvas.toBlob(then, 'image/png');
      };
      image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text);
    }

    for (const section of all('[data-figure]')) {
      if (!section.querySelector('.row .scroll > svg')) continue;
      const name = `${section.dataset.figure}-${section.closest('.report').lang}`;
      toolbar(section).append(
        button(words(section).svg, () => save(name + '.svg', 'image/svg+xml', standalone(section).text), { class: 'save', 'data-kind': 'svg' }),
        button(words(section).png, () => picture(standalone(section), file => save(name + '.png', 'image/png', file)), { 'data-kind': 'png' }));
    }

    """#
}
