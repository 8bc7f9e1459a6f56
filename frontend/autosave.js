// Saves unsent text. While the user types, a text field sends its value every second. This script sends the rest when
// the field loses the focus, and before the user leaves or hides the page. Forms with drafts have the attribute
// data-draft.
(() => {
  const STILL_ON_ITS_WAY_MILLIS = 10_000;
  const typedAt = new WeakMap();

  const composers = () => [...document.querySelectorAll('[data-draft]')];
  const tell = (type) => composers().forEach((composer) => composer.dispatchEvent(new Event(type)));
  const leave = () => tell('draft-leave');
  const comeBack = () => tell('draft-return');
  const composerOf = (event) => event.target.closest?.('[data-draft]');

  const text = (composer, name) => composer.querySelector(`[data-text="${name}"]`)?.value ?? '';
  const post = (composer) => fetch(composer.dataset.draft, {
    method: 'POST',
    body: new URLSearchParams({ title: text(composer, 'title'), body: text(composer, 'body') }),
    keepalive: true,
  }).catch(() => {});

  // An unloading page can send no more requests of the framework, so the text is posted to its own address.
  const unload = () => composers()
    .filter((composer) => Date.now() - typedAt.get(composer) < STILL_ON_ITS_WAY_MILLIS)
    .forEach(post);

  // Forms with the attribute data-guarded have no draft. For them the browser asks before the user leaves the page.
  const ask = (event) => {
    if (document.querySelector('[data-guarded="typed"]')) event.preventDefault();
  };

  document.addEventListener('input', (event) => {
    const composer = composerOf(event);
    if (composer) typedAt.set(composer, Date.now());
    event.target.closest?.('[data-guarded]')?.setAttribute('data-guarded', 'typed');
  });
  document.addEventListener('focusout', (event) => composerOf(event) && leave());
  document.addEventListener('click', (event) => event.target.closest?.('a[href]') && leave(), true);
  document.addEventListener('visibilitychange', () => (document.hidden ? leave() : comeBack()));
  window.addEventListener('focus', comeBack);
  window.addEventListener('popstate', leave, true);
  window.addEventListener('beforeunload', unload);
  window.addEventListener('beforeunload', ask);
  window.addEventListener('pagehide', unload);
})();
