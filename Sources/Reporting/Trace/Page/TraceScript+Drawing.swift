extension TraceScript {
  /// Marks and how they are made.
  static let marking: StaticString = #"""
    const disc = r => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    const shapes = ['', disc(4), disc(3.6), disc(3.6) + disc(1.3), 'M7 0L-6-6L-3 0L-6 6z', 'M-5-5h10v10h-10z'];
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

    """#

  /// One map: what moves on it, and the numbers above it.
  static let drawing: StaticString = #"""
    const makeMap = (root, world, words) => {
      const own = world.languages[words.language], {tracks, fates} = world;
      const city = root.querySelector('.city svg');
      const layer = svg(city, 'g', {}), ways = svg(layer, 'g', {}), incidents = svg(layer, 'g', {}), units = svg(layer, 'g', {});
      const halo = svg(layer, 'circle', {class: 'halo-ring', r: 15});
      const drawn = new Map();
      const gauge = name => root.querySelector(`[data-gauge=${name}] dd`);
      const gauges = {waiting: gauge('waiting'), free: gauge('free'), mean: gauge('mean'), doors: gauge('doors')};
      const houses = world.doors.map(door => ({...door, sign: city.querySelector(`[data-key="${door.house}"]`)}));
      const marks = tracks.map((_, u) => {
        const group = svg(units, 'g', {class: 'unit'});
        const mark = {group, shape: svg(group, 'path', {}), way: svg(ways, 'line', {class: 'way'}), state: -1};
        mark.name = svg(group, 'text', {class: 'name', x: 11, y: 4});
        mark.name.textContent = own.units[u];
        svg(mark.shape, 'title', {}).textContent = own.units[u];
        return mark;
      });
      const drawUnit = (mark, track, u, crowd, size, count) => {
        const index = upTo(track, now), here = track[index], next = track[index + 1];
        const state = here ? here.state : 0;
        show(mark.group, state > 0);
        show(mark.way, state === 4);
        if (state === 0) return;
        count.duty++;
        if (state < 4) count.free++;
        if (state !== mark.state) set(mark.shape, {d: shapes[state], class: 's' + state});
        mark.state = state;
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
        const isNamed = world.comers.has(u) && state > 3;
        mark.group.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size})`);
        mark.shape.setAttribute('transform', `rotate(${turn.toFixed(0)})`);
        show(mark.name, isNamed);
        // A name stays within the map.
        if (isNamed) set(mark.name, x > 400 ? {x: -11, 'text-anchor': 'end'} : {x: 11, 'text-anchor': 'start'});
      };
      const drawCalls = size => {
        calls.forEach((call, c) => {
          const fate = fates[c], isOn = fate && call.received <= now && now < fate.end + 600;
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
          show(mark.gone, now >= fate.end);
          show(mark.sign, now < fate.end);
          show(mark.alert, now < fate.arrival && now < fate.end);
          mark.group.setAttribute('transform', `translate(${call.x} ${call.y}) scale(${size})`);
        });
      };
      const drawDoors = () => {
        let open = 0, staffed = 0;
        for (const {opens, changes, sign} of houses) {
          const isStaffed = opens <= now && upTo(changes, now) % 2 === 0;
          if (opens <= now) open++;
          if (isStaffed) staffed++;
          sign.classList.toggle('empty', !isStaffed);
        }
        gauges.doors.textContent = open ? staffed + words.of + open : '–';
      };
      return () => {
        const size = Math.max(1, Math.min(1.7, 620 / (city.clientWidth || 620))), crowd = new Map(), count = {duty: 0, free: 0};
        marks.forEach((mark, u) => drawUnit(mark, tracks[u], u, crowd, size, count));
        drawCalls(size);
        drawDoors();
        gauges.waiting.textContent = world.waiting[upTo(world.waiting, now)]?.count ?? 0;
        gauges.free.textContent = count.free + words.of + count.duty;
        const reached = upTo(world.means, now);
        gauges.mean.textContent = reached < 0 ? '–' : (world.means[reached].sum / (reached + 1) / 60).toFixed(1) + words.min;
        show(halo, follow !== null && fates[follow] !== null && now >= calls[follow].received);
        if (follow !== null) halo.setAttribute('transform', `translate(${calls[follow].x} ${calls[follow].y}) scale(${size})`);
      };
    };

    """#
}
