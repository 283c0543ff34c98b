extension Script {
  /// The switch works without a script; with it the reader stays at the figure, and the page's language and title are right.
  static let languages: StaticString = #"""
    const choices = all('input[name=language]');
    const choiceOf = language => choices.find(choice => choice.id === 'language-' + language);

    // What stands at the top of the window: its anchor without the language, and where it stands.
    function whereabouts(language) {
      const report = reports.find(one => one.lang === language);
      const passed = all('.hero[id], .card[id], .part[id]', report).filter(block => block.getBoundingClientRect().top < 90);
      const block = passed[passed.length - 1];
      return block && { anchor: block.id.slice(language.length), top: block.getBoundingClientRect().top };
    }

    function changeLanguage() {
      const chosen = choices.find(choice => choice.checked);
      const [from, to] = [root.lang, chosen.id.slice('language-'.length)];
      if (from === to) return;
      // Back for a moment, to see where the reader is.
      choiceOf(from).checked = true;
      const place = whereabouts(from);
      chosen.checked = true;
      root.lang = to;
      document.title = reports.find(one => one.lang === to).dataset.title;
      const block = place && document.getElementById(to + place.anchor);
      if (block) scrollBy({ top: block.getBoundingClientRect().top - place.top, behavior: 'instant' });
      hideTip();
      fitScrolls();
    }
    for (const choice of choices) choice.addEventListener('change', changeLanguage);

    // An address may name a place in the language that is not shown.
    function follow() {
      const anchor = decodeURIComponent(location.hash.slice(1));
      const target = anchor && document.getElementById(anchor);
      const language = target && target.closest('.report')?.lang;
      if (!language || language === root.lang) return;
      choiceOf(language).checked = true;
      changeLanguage();
      target.scrollIntoView();
    }
    addEventListener('hashchange', follow);
    addEventListener('load', follow);
    // A browser that asks for Chinese first gets it, unless the address names a place.
    if (!location.hash && root.lang === 'en' && navigator.languages?.[0]?.startsWith('zh') && choiceOf('zh-Hans')) {
      choiceOf('zh-Hans').checked = true;
      changeLanguage();
    }

    """#
}
