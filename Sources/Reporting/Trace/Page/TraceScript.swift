/// The script of a log's page, in its parts: at most 20 KB together, as the report's.
enum TraceScript {
  static let parts: [StaticString] = [reading, choosing, marking, drawing, telling, playing]

  /// The data, and what follows from it alone.
  private static let reading: StaticString = #"""
    'use strict';
    (() => {
    const data = JSON.parse(document.getElementById('data').textContent);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const upTo = (list, time) => {
      let low = 0, high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (list[middle].time <= time) low = middle + 1; else high = middle;
      }
      return low - 1;
    };
    // Numbers as source maps pack them.
    const signs = new Map([...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((sign, worth) => [sign, worth]));
    const numbers = text => {
      const list = [];
      let value = 0, shift = 0;
      for (const sign of text) {
        const bits = signs.get(sign);
        value |= (bits & 31) << shift;
        shift += 5;
        if (bits > 31) continue;
        list.push(value & 1 ? -(value >> 1) : value >> 1);
        value = shift = 0;
      }
      return list;
    };
    const points = numbers(data.points), flatCalls = numbers(data.calls);
    const at = point => ({x: points[2 * point] / 10, y: points[2 * point + 1] / 10});
    const calls = [];
    for (let i = 0, received = 0; i < flatCalls.length; i += 4) {
      received += flatCalls[i + 3];
      calls.push({kind: flatCalls[i], zone: flatCalls[i + 1], received, ...at(flatCalls[i + 2])});
    }
    const readWorld = log => {
      const own = numbers(log.calls), flat = numbers(log.lines), zones = numbers(log.zoneOfPoint), zoneOf = new Map();
      let next = 0;
      const fates = calls.map(call => {
        const arrival = own[next++];
        if (arrival === -2) return null;
        const after = step => step < 0 ? Infinity : call.received + step;
        return {arrival: after(arrival), end: after(own[next++]), response: own[next++], unit: own[next++]};
      });
      const lines = [], stops = [];
      for (let i = 0, time = 0; i < flat.length;) {
        time += flat[i++];
        const line = {time, message: flat[i++]};
        for (const field of data.fields[line.message]) line[field] = flat[i++];
        lines.push(line);
      }
      for (let i = 0; i < zones.length; i += 2) zoneOf.set(zones[i], zones[i + 1]);
      const tracks = log.tracks.map((text, u) => {
        const track = [], steps = numbers(text);
        for (let i = 0, time = 0; i < steps.length; i += 2) {
          time += steps[i];
          const point = steps[i + 1] >> 3, state = steps[i + 1] & 7;
          track.push({time, state, ...at(point)});
          if (state === 3 && time >= 0) stops.push({time, message: data.stop, u, z: zoneOf.get(point)});
        }
        return track;
      });
      const waiting = [], steps = numbers(log.waiting);
      for (let i = 0, time = 0; i < steps.length; i += 2) waiting.push({time: time += steps[i], count: steps[i + 1]});
      const doors = log.doors.map(text => {
        const [house, opens, ...rest] = numbers(text);
        let time = 0;
        return {house, opens, changes: rest.map(step => ({time: time += step}))};
      });
      // The sum of all responses up to each.
      const means = fates.flatMap((fate, c) => fate && fate.response >= 0 && calls[c].received >= 0
        ? [{time: calls[c].received + fate.response, sum: fate.response}] : []).sort((a, b) => a.time - b.time);
      means.forEach((mean, i) => { if (i) mean.sum += means[i - 1].sum; });
      return {fates, lines, stops, tracks, waiting, doors, means, languages: log.languages, shown: [], comers: new Set()};
    };
    const worlds = data.worlds.map(readWorld);
    const two = number => String(number).padStart(2, '0');
    const clock = second => [second / 3600 % 24, second / 60 % 60, second % 60].map(part => two(Math.floor(part))).join(':');

    """#

  /// What is shown: the time, the call that is followed, the lines of the logs.
  private static let choosing: StaticString = #"""
    let now = data.start, rate = 300, playing = false, frame = 0, timer = 0;
    let follow = data.follow, withDuty = false;
    const choose = () => {
      for (const world of worlds) {
        const all = withDuty ? world.lines.concat(world.stops).sort((a, b) => a.time - b.time)
          : world.lines.filter(line => !data.duty[line.message]);
        world.shown = follow === null ? all : all.filter(line => line.c === follow);
        world.comers = new Set(follow === null ? [] : world.shown.filter(line => line.u >= 0).map(line => line.u));
      }
      views.forEach(view => view.forget());
      draw();
    };
    const go = time => { now = Math.max(0, Math.min(data.seconds, time)); draw(); };
    // The event of any world that is next.
    const step = direction => {
      const times = worlds.flatMap(({shown}) => {
        const here = direction > 0 ? upTo(shown, now) + 1 : upTo(shown, Math.ceil(now) - 1);
        return shown[here] ? [shown[here].time] : [];
      });
      if (times.length) go(direction > 0 ? Math.min(...times) : Math.max(...times)); else if (direction < 0) go(0);
    };
    const track = c => {
      follow = c;
      now = Math.max(0, calls[c].received);
      choose();
    };
    const number = text => {
      const id = text.trim().toLowerCase();
      if (/^\d{1,7}$/.test(id) && +id >= 1 && +id <= calls.length) return +id - 1;
      return /^[0-9a-f]+$/.test(id) ? data.ids.indexOf(id.padStart(16, '0')) : -1;
    };

    """#

  /// What people do, and time going on. Who wants no motion is taken from event to event instead.
  private static let playing: StaticString = #"""
    const run = time => {
      if (!playing) return;
      now = Math.min(data.seconds, now + Math.min(100, frame ? time - frame : 0) / 1000 * rate);
      frame = time;
      if (now >= data.seconds) playing = false;
      draw();
      requestAnimationFrame(run);
    };
    const toggle = () => {
      playing = !playing;
      frame = 0;
      clearInterval(timer);
      if (playing && now >= data.seconds) now = 0;
      if (playing) { if (calm) timer = setInterval(() => step(1), 1000); else requestAnimationFrame(run); }
      draw();
    };
    for (const view of views) {
      const {one, root, words} = view;
      root.querySelectorAll('.script').forEach(element => { element.hidden = false; });
      root.querySelectorAll('.table').forEach(table => { table.open = false; });
      // A call that is chosen is seen: the page goes to the maps where they are not in the window.
      const jump = c => {
        track(c);
        const box = one('.city').getBoundingClientRect();
        if (box.top < 0 || box.bottom > innerHeight) one('.player').scrollIntoView({block: 'start'});
      };
      root.querySelectorAll('tr[data-call]').forEach(row => {
        const cell = row.cells[0], button = make('button', cell.textContent);
        button.type = 'button';
        button.addEventListener('click', () => jump(+row.dataset.call));
        cell.replaceChildren(button);
      });
      root.querySelectorAll('.jump').forEach(button => button.addEventListener('click', () => jump(+button.dataset.call)));
      one('.play').addEventListener('click', toggle);
      one('.back').addEventListener('click', () => step(-1));
      one('.next').addEventListener('click', () => step(1));
      one('.slider').addEventListener('input', event => go(+event.target.value));
      one('.speed').addEventListener('change', event => { rate = +event.target.value; });
      one('.duty').addEventListener('change', event => { withDuty = event.target.checked; choose(); });
      one('.all').addEventListener('click', () => { follow = null; one('.call').value = one('.followed').textContent = ''; choose(); });
      const find = () => {
        const found = number(one('.call').value);
        if (found < 0) one('.followed').textContent = words.unknown; else track(found);
      };
      one('.follow').addEventListener('click', find);
      one('.call').addEventListener('keydown', event => { if (event.key === 'Enter') find(); });
      root.querySelectorAll('.lines').forEach(list => list.addEventListener('keydown', event => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        event.preventDefault();
        step(event.key === 'ArrowDown' ? 1 : -1);
      }));
    }
    document.querySelectorAll('[name=language]').forEach(input => input.addEventListener('change', () => {
      const view = views.find(view => input.id === 'language-' + view.root.lang);
      document.documentElement.lang = view.root.lang;
      document.title = view.root.dataset.title;
      views.forEach(view => view.forget());
      draw();
    }));
    document.addEventListener('keydown', event => {
      if (event.key !== ' ' || /^(BUTTON|INPUT|SELECT|SUMMARY)$/.test(event.target.tagName)) return;
      event.preventDefault();
      toggle();
    });
    addEventListener('resize', draw);
    choose();
    })();
    """#
}
