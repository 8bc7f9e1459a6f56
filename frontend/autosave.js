// No word is lost: what a composer holds back goes to the portal when its field is left and before the page is left or
// hidden. Of typing itself the field tells every second. Composers are marked in the page with data-draft.
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

  // A page that is being unloaded cannot wait for its turn among the page's own requests.
  const unload = () => composers()
    .filter((composer) => Date.now() - typedAt.get(composer) < STILL_ON_ITS_WAY_MILLIS)
    .forEach(post);

  // Of other forms no draft is kept: there the browser asks.
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
