extension Script {
  /// A button for every arm of a figure: the marks of arms that are switched off fade.
  static let arms: StaticString = #"""
    for (const section of all('[data-figure]')) {
      const marks = all('[data-key]', section);
      const arms = study.arms.filter(arm => marks.some(mark => mark.dataset.key === arm.id));
      if (arms.length < 2 || !section.querySelector('.row')) continue;
      const language = section.closest('.report').lang;
      const group = make('div', { class: 'arms', role: 'group', 'aria-label': words(section).arms });
      for (const arm of arms) {
        const toggle = button('', () => {
          const isOn = toggle.getAttribute('aria-pressed') === 'false';
          toggle.setAttribute('aria-pressed', isOn);
          for (const mark of marks) if (mark.dataset.key === arm.id) mark.classList.toggle('off', !isOn);
        }, { 'aria-pressed': 'true' });
        const dot = make('span', { class: 'dot' });
        dot.style.background = arm.colour;
        toggle.append(dot, arm.name[language]);
        group.append(toggle);
      }
      toolbar(section).prepend(group);
    }

    """#
}
