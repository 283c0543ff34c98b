/// The script of a log's page, in its parts: at most 12 KB together.
enum TraceScript {
  static let parts: [StaticString] = [reading, choosing, drawing, playing]

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
    const at = point => ({x: data.points[2 * point] / 10, y: data.points[2 * point + 1] / 10});
    const calls = [];
    for (let i = 0; i < data.calls.length; i += 6) {
      const [kind, zone, point, received, arrival, end] = data.calls.slice(i, i + 6);
      const after = step => step < 0 ? Infinity : received + step;
      calls.push({kind, zone, received, arrival: after(arrival), end: after(end), ...at(point)});
    }
    const lines = [];
    for (let i = 0, time = 0; i < data.lines.length;) {
      time += data.lines[i++];
      const line = {time, message: data.lines[i++]};
      for (const field of data.fields[line.message]) line[field] = data.lines[i++];
      lines.push(line);
    }
    const stopLines = [];
    const tracks = data.tracks.map((flat, u) => {
      const track = [];
      for (let i = 0, time = 0; i < flat.length; i += 2) {
        time += flat[i];
        const point = flat[i + 1] >> 3, state = flat[i + 1] & 7;
        track.push({time, state, ...at(point)});
        if (state === 3 && time >= 0) stopLines.push({time, message: data.stop, u, z: data.zoneOfPoint[point]});
      }
      return track;
    });
    const two = number => String(number).padStart(2, '0');
    const clock = second => [second / 3600 % 24, second / 60 % 60, second % 60].map(part => two(Math.floor(part))).join(':');

    """#

  /// What is shown: the time, the call that is followed, the lines of the log.
  private static let choosing: StaticString = #"""
    let now = data.start, rate = 300, playing = false, frame = 0, timer = 0;
    let follow = data.follow, withDuty = false, shown = [], comers = new Set();
    const choose = () => {
      const all = withDuty ? lines.concat(stopLines).sort((a, b) => a.time - b.time) : lines.filter(line => !data.duty[line.message]);
      shown = follow === null ? all : all.filter(line => line.c === follow);
      comers = new Set(follow === null ? [] : shown.filter(line => line.u >= 0).map(line => line.u));
      views.forEach(view => view.forget());
      draw();
    };
    const go = time => { now = Math.max(0, Math.min(data.seconds, time)); draw(); };
    const step = direction => {
      const here = upTo(shown, now);
      if (direction > 0) { if (here + 1 < shown.length) go(shown[here + 1].time); return; }
      let before = here;
      while (before >= 0 && shown[before].time >= Math.floor(now)) before--;
      go(before >= 0 ? shown[before].time : 0);
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
      one('.table').open = false;
      one('.play').addEventListener('click', toggle);
      one('.back').addEventListener('click', () => step(-1));
      one('.next').addEventListener('click', () => step(1));
      one('.slider').addEventListener('input', event => go(+event.target.value));
      one('.speed').addEventListener('change', event => { rate = +event.target.value; });
      one('.duty').addEventListener('change', event => { withDuty = event.target.checked; choose(); });
      one('.all').addEventListener('click', () => { follow = null; one('.call').value = one('.followed').textContent = ''; choose(); });
      one('.filter').addEventListener('submit', event => {
        event.preventDefault();
        const found = number(one('.call').value);
        if (found < 0) { one('.followed').textContent = words.unknown; return; }
        follow = found;
        now = Math.max(0, calls[found].received);
        choose();
      });
      one('.lines').addEventListener('keydown', event => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        event.preventDefault();
        step(event.key === 'ArrowDown' ? 1 : -1);
      });
    }
    document.querySelectorAll('[name=language]').forEach(input => input.addEventListener('change', () => {
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
