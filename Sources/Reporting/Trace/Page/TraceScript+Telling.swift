extension TraceScript {
  /// The sentences of the logs, and all that a language shows.
  static let telling: StaticString = #"""
    const makeLog = (list, world, words) => {
      const own = world.languages[words.language];
      const value = {
        c: line => words.call + (line.c + 1), n: line => words.kinds[calls[line.c].kind],
        p: line => data.priorities[calls[line.c].kind], y: line => data.zones[calls[line.c].zone],
        u: line => own.units[line.u], b: line => own.houses[line.b], z: line => data.zones[line.z],
        s: line => words.span(line.s), k: line => (line.k / 10).toFixed(1) + words.km,
      };
      const say = line => {
        // A space parts Chinese from letters and digits alone.
        const text = words.messages[line.message].replace(/\{(\w)\}/g, (_, field) => value[field](line) ?? '')
          .replace(/([\u2e80-\uffef]) (?=[\u2e80-\uffef])/g, '$1');
        return /^\{[ub]/.test(words.messages[line.message]) ? text : text.charAt(0).toUpperCase() + text.slice(1);
      };
      let written;
      const write = () => {
        const {shown} = world, index = upTo(shown, now);
        if (index === written) return;
        written = index;
        const hadFocus = list.contains(document.activeElement), first = Math.max(0, index - 80);
        list.replaceChildren(...shown.slice(first, index + 40).map((line, i) => {
          const item = make('li', ''), button = make('button', '');
          const place = first + i;
          button.type = 'button';
          button.className = 'line' + (place > index ? ' later' : place === index ? ' present' : '');
          button.tabIndex = place === Math.max(0, index) ? 0 : -1;
          button.append(make('time', words.weekday(line.time) + ' ' + clock(line.time)), make('span', say(line)));
          button.addEventListener('click', () => go(line.time));
          item.append(button);
          return item;
        }));
        const present = list.children[Math.max(0, index) - first];
        if (!present) return;
        list.scrollTop = present.offsetTop - list.clientHeight * 0.6;
        if (hadFocus) present.firstChild.focus({preventScroll: true});
      };
      return {write, forget: () => { written = undefined; }};
    };
    const makeView = root => {
      const words = {language: root.lang, ...data.languages[root.lang]}, one = name => root.querySelector(name);
      words.span = seconds => {
        const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
        const first = parts.findIndex(part => part > 0), text = i => parts[i] + words.spans[i];
        if (first < 0) return text(2);
        return first < 2 && parts[first + 1] > 0 ? text(first) + ' ' + text(first + 1) : text(first);
      };
      words.weekday = second => words.weekdays[(data.weekday + Math.floor(second / 86400)) % 7];
      const slider = one('.slider');
      const maps = [...root.querySelectorAll('.world')].map((part, w) => makeMap(part, worlds[w], words));
      const logs = [...root.querySelectorAll('.lines')].map((list, w) => makeLog(list, worlds[w], words));
      // What becomes of the call that is followed, in each world.
      const fate = world => {
        const own = world.languages[root.lang], fate = world.fates[follow], name = worlds.length > 1 ? own.name + ' ' : '';
        if (!fate) return name + words.absent;
        if (fate.response < 0) return name + words.unreached;
        return name + words.span(fate.response) + words.comma + own.units[fate.unit];
      };
      return {
        root, words, one,
        forget: () => logs.forEach(log => log.forget()),
        draw: () => {
          if (root.offsetParent === null) return;
          maps.forEach(drawMap => drawMap());
          if (follow !== null) {
            const name = `${words.call}${follow + 1} · ${data.ids[follow]} · ${words.kinds[calls[follow].kind]}`;
            one('.followed').textContent = [name, ...worlds.map(fate)].join(' · ');
          }
          const date = data.dates[Math.min(data.dates.length - 1, Math.floor(now / 86400))];
          one('.now').textContent = `${date} ${words.weekday(Math.min(now, data.seconds - 1))} ${clock(now)}`;
          slider.value = now;
          slider.setAttribute('aria-valuetext', one('.now').textContent);
          one('.play').textContent = playing ? words.pause : words.play;
          logs.forEach(log => log.write());
        },
      };
    };
    const views = Array.from(document.querySelectorAll('.report'), makeView);
    const draw = () => views.forEach(view => view.draw());

    """#
}
