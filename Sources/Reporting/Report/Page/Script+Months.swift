extension Script {
  /// The slider of the maps by month; what it finds in the page is written at the head of `MonthMap`.
  static let months: StaticString = #"""
    for (const section of all('[data-figure=where]')) {
      const panel = section.querySelector('.month');
      const map = study.map;
      if (!panel || !map) continue;
      const language = section.closest('.report').lang;
      const [play, slider, output] = ['.play', 'input', 'output'].map(name => panel.querySelector(name));
      const last = Number(slider.max);
      const zones = all('[data-map] use[fill]', section).map(shape => {
        const mark = shape.closest('.tip');
        const place = shape.closest('[data-map]').dataset.map;
        return { shape, mark, place, zone: Number(shape.getAttribute('href').slice(2)), label: mark?.getAttribute('aria-label') };
      });
      const colon = language === 'en' ? ': ' : '：';

      function show(month) {
        for (const { shape, mark, place, zone, label } of zones) {
          const band = map.arms[place].classes[month][zone];
          shape.setAttribute('fill', map.palette[band]);
          mark?.setAttribute('aria-label', month === last ? label : map.zones[language][zone] + colon + map.bands[language][band]);
        }
        for (const station of all('[data-opens]', section)) station.style.display = station.dataset.opens > month ? 'none' : '';
        output.textContent = map.months[language][month];
        slider.setAttribute('aria-valuetext', output.textContent);
        hideTip();
      }

      let timer = 0;
      function pause() {
        clearInterval(timer);
        timer = 0;
        play.textContent = play.dataset.play;
      }
      function step() {
        if (slider.valueAsNumber >= last || !isShown(panel)) return pause();
        slider.valueAsNumber += 1;
        show(slider.valueAsNumber);
        if (slider.valueAsNumber === last) pause();
      }
      play.addEventListener('click', () => {
        if (timer) return pause();
        if (slider.valueAsNumber === last) slider.valueAsNumber = 0;
        show(slider.valueAsNumber);
        play.textContent = play.dataset.pause;
        timer = setInterval(step, 700);
      });
      slider.addEventListener('input', () => {
        pause();
        show(slider.valueAsNumber);
      });
      panel.hidden = false;
    }

    """#
}
