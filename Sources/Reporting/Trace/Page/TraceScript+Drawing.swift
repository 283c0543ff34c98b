extension TraceScript {
  /// What moves, and the sentences.
  static let drawing: StaticString = #"""
    const disc = r => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    const shapes = ['', disc(4), disc(4.5), disc(4.5), 'M7 0L-6-6L-3 0L-6 6z', 'M-5-5h10v10h-10z'];
    const set = (element, attributes) => { for (const key in attributes) element.setAttribute(key, attributes[key]); };
    const svg = (parent, name, attributes) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', name);
      set(element, attributes);
      return parent.appendChild(element);
    };
    const make = (name, text) => {
      const element = document.createElement(name);
      element.textContent = text;
      return element;
    };
    const show = (element, isShown) => element.setAttribute('display', isShown ? 'inline' : 'none');
    const makeView = root => {
      const words = data.languages[root.lang], one = name => root.querySelector(name);
      const city = one('.city svg'), list = one('.lines'), slider = one('.slider');
      const layer = svg(city, 'g', {}), ways = svg(layer, 'g', {}), incidents = svg(layer, 'g', {}), units = svg(layer, 'g', {});
      const halo = svg(layer, 'circle', {class: 'halo-ring', r: 15});
      const drawn = new Map();
      const marks = tracks.map((_, u) => {
        const group = svg(units, 'g', {class: 'unit'}), ring = svg(group, 'path', {class: 'ring', d: disc(9)});
        const mark = {group, ring, shape: svg(group, 'path', {}), way: svg(ways, 'line', {class: 'way'}), state: -1};
        mark.name = svg(group, 'text', {class: 'name', x: 11, y: 4});
        mark.name.textContent = words.units[u];
        svg(mark.shape, 'title', {}).textContent = words.units[u];
        return mark;
      });
      const span = seconds => {
        const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
        const first = parts.findIndex(part => part > 0), text = i => parts[i] + words.spans[i];
        if (first < 0) return text(2);
        return first < 2 && parts[first + 1] > 0 ? text(first) + ' ' + text(first + 1) : text(first);
      };
      const value = {
        c: line => words.call + (line.c + 1), n: line => words.kinds[calls[line.c].kind],
        p: line => data.priorities[calls[line.c].kind], y: line => data.zones[calls[line.c].zone],
        u: line => words.units[line.u], b: line => words.houses[line.b], z: line => data.zones[line.z],
        s: line => span(line.s), k: line => (line.k / 10).toFixed(1) + words.km,
      };
      const say = line => {
        const text = words.messages[line.message].replace(/\{(\w)\}/g, (_, field) => value[field](line) ?? '');
        return /^\{[ub]/.test(words.messages[line.message]) ? text : text.charAt(0).toUpperCase() + text.slice(1);
      };
      const weekday = second => words.weekdays[(data.weekday + Math.floor(second / 86400)) % 7];
      let written;
      const drawUnit = (mark, track, u, crowd, size) => {
        const index = upTo(track, now), here = track[index], next = track[index + 1];
        const state = here ? here.state : 0;
        show(mark.group, state > 0);
        show(mark.way, state === 4);
        if (state === 0) return;
        if (state !== mark.state) {
          set(mark.shape, {d: shapes[state], class: 's' + state});
          show(mark.ring, state === 3);
          mark.state = state;
        }
        const share = next ? Math.min(1, (now - here.time) / Math.max(1, next.time - here.time)) : 0;
        let x = here.x + (next ? next.x - here.x : 0) * share, y = here.y + (next ? next.y - here.y : 0) * share;
        let turn = 0;
        if (state === 4 && next) {
          turn = Math.atan2(next.y - here.y, next.x - here.x) * 180 / Math.PI;
          set(mark.way, {x1: x, y1: y, x2: next.x, y2: next.y});
        } else if (state === 5 || state === 1) {
          const key = here.x + ' ' + here.y, rank = crowd.get(key) || 0;
          crowd.set(key, rank + 1);
          x += 12 * size * Math.cos(rank * 0.9 - 0.8);
          y += 12 * size * Math.sin(rank * 0.9 - 0.8);
        }
        mark.group.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size})`);
        mark.shape.setAttribute('transform', `rotate(${turn.toFixed(0)})`);
        show(mark.name, comers.has(u) && state > 3);
      };
      const drawCalls = size => {
        calls.forEach((call, c) => {
          const isOn = call.received <= now && now < call.end + 600;
          let mark = drawn.get(c);
          if (!isOn) { if (mark) { mark.group.remove(); drawn.delete(c); } return; }
          if (!mark) {
            const group = svg(incidents, 'g', {class: 'incident'}), priority = data.priorities[call.kind];
            const gone = svg(group, 'path', {class: 'gone', d: disc(7)}), alert = svg(group, 'path', {class: 'alert', d: disc(12)});
            const sign = svg(group, 'g', {});
            svg(sign, 'path', {class: 'sign p' + Math.min(4, priority), d: 'M0-9L9 0L0 9L-9 0z'});
            svg(sign, 'text', {y: 3.6}).textContent = priority;
            svg(sign, 'title', {}).textContent = `${words.call}${c + 1} · ${words.kinds[call.kind]}`;
            sign.addEventListener('click', () => { follow = c; choose(); });
            mark = {group, gone, alert, sign};
            drawn.set(c, mark);
          }
          show(mark.gone, now >= call.end);
          show(mark.sign, now < call.end);
          show(mark.alert, now < call.arrival && now < call.end);
          mark.group.setAttribute('transform', `translate(${call.x} ${call.y}) scale(${size})`);
        });
      };
      const write = () => {
        const index = upTo(shown, now);
        if (index === written) return;
        written = index;
        const hadFocus = list.contains(document.activeElement), first = Math.max(0, index - 80);
        list.replaceChildren(...shown.slice(first, index + 40).map((line, i) => {
          const item = make('li', ''), button = make('button', '');
          const place = first + i;
          button.type = 'button';
          button.className = 'line' + (place > index ? ' later' : place === index ? ' present' : '');
          button.tabIndex = place === Math.max(0, index) ? 0 : -1;
          button.append(make('time', weekday(line.time) + ' ' + clock(line.time)), make('span', say(line)));
          button.addEventListener('click', () => go(line.time));
          item.append(button);
          return item;
        }));
        const present = list.children[Math.max(0, index) - first];
        if (!present) return;
        list.scrollTop = present.offsetTop - list.clientHeight * 0.6;
        if (hadFocus) present.firstChild.focus({preventScroll: true});
      };
      return {
        root, words, one,
        forget: () => { written = undefined; },
        draw: () => {
          if (root.offsetParent === null) return;
          const size = Math.max(1, Math.min(1.7, 620 / (city.clientWidth || 620))), crowd = new Map();
          marks.forEach((mark, u) => drawUnit(mark, tracks[u], u, crowd, size));
          drawCalls(size);
          show(halo, follow !== null && now >= calls[follow].received);
          if (follow !== null) {
            halo.setAttribute('transform', `translate(${calls[follow].x} ${calls[follow].y}) scale(${size})`);
            one('.followed').textContent = `${words.call}${follow + 1} · ${data.ids[follow]} · ${words.kinds[calls[follow].kind]}`;
          }
          const date = data.dates[Math.min(data.dates.length - 1, Math.floor(now / 86400))];
          one('.now').textContent = `${date} ${weekday(Math.min(now, data.seconds - 1))} ${clock(now)}`;
          slider.value = now;
          slider.setAttribute('aria-valuetext', one('.now').textContent);
          one('.play').textContent = playing ? words.pause : words.play;
          write();
        },
      };
    };
    const views = Array.from(document.querySelectorAll('.report'), makeView);
    const draw = () => views.forEach(view => view.draw());

    """#
}
