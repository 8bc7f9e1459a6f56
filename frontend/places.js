// Where one is on a page. A new page starts at its title, which gets the focus; Back and Forward return to where one was:
// how far the page was scrolled, how many rows its list had and which link had the focus. All of it is kept in memory
// only. The frame says when a page comes (arrive); the framework says when the browser's address is that page's.
(() => {
  if (window.liaisonPlaces) return;
  const MOST_PLACES = 100;
  const MOST_ROUNDS = 20;
  const SETTLING_MILLIS = 2000;
  const places = new Map();
  let shown = null; // the address of the page that is shown; null until the first one stands
  let stands = false; // whether the browser's address is that of the page which is shown
  let settling = null; // ends bringing a page back to its place
  history.scrollRestoration = 'manual';

  const absolute = (address) => new URL(address, document.baseURI);
  const named = (address) => {
    const { href } = absolute(address);
    try {
      return decodeURIComponent(href.replaceAll('+', ' '));
    } catch {
      return href;
    }
  };
  const content = () => document.getElementById('content');
  const title = () => content()?.querySelector('h1') ?? content();
  const rows = () => content()?.querySelector('[data-rows]');
  const links = () => [...(content()?.querySelectorAll('a[href]') ?? [])];

  /** Whether the address and the page are of the same place: while one goes on, the one changes before the other. */
  const isShown = () => stands && location.pathname === shown?.pathname;

  const note = (what = {}) => {
    if (!isShown()) return;
    const name = named(location.href);
    const place = { ...places.get(name), top: window.scrollY, rows: rows()?.children.length ?? 0, ...what };
    places.delete(name);
    places.set(name, place);
    if (places.size > MOST_PLACES) places.delete(places.keys().next().value);
  };
  const noteLink = (event) => {
    const link = event.composedPath().find((node) => node.matches?.('#content a[href]'));
    if (link) note({ link: link.getAttribute('href') });
  };

  const focus = (element) => {
    if (!element) return;
    if (!element.hasAttribute('tabindex') && element.tabIndex < 0) element.setAttribute('tabindex', '-1');
    element.focus({ preventScroll: true });
  };
  const isInView = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };
  const start = () => {
    window.scrollTo(0, 0);
    focus(title());
  };

  /** What a link leads to, whichever hit it is by now: the number changes when others come or go. */
  const target = (href) => href?.replace(/([?&])number=\d+/, '$1');

  const goBackTo = (place) => {
    const link = links().find((each) => target(each.getAttribute('href')) === target(place.link));
    window.scrollTo(0, place.top ?? 0);
    focus(link ?? title());
    if (link && !isInView(link)) link.scrollIntoView({ block: 'center' }); // others above it have come or gone
  };

  /** Lets a list grow to the rows that it had. */
  const grow = (place, rounds) => {
    const list = rows();
    const more = list?.closest('.more-list')?.querySelector('[data-more]');
    if (!more || !more.getClientRects().length || list.children.length >= place.rows || !rounds) return;
    const grown = new MutationObserver(() => {
      grown.disconnect();
      setTimeout(() => { // after the list has given its first new row the focus
        if (!settling) return;
        goBackTo(place);
        grow(place, rounds - 1);
      });
    });
    grown.observe(list, { childList: true });
    more.click();
  };

  /** Brings back the place, again as the page becomes longer, until its reader does something. */
  const restore = (place) => {
    const taller = new ResizeObserver(() => goBackTo(place));
    const timer = setTimeout(() => settling?.(), SETTLING_MILLIS);
    settling = () => {
      taller.disconnect();
      clearTimeout(timer);
      settling = null;
    };
    goBackTo(place);
    taller.observe(content());
    grow(place, MOST_ROUNDS);
  };

  addEventListener('popstate', () => { stands = false; });
  addEventListener('vaadin-navigated', () => { stands = true; });
  addEventListener('scroll', () => note(), { passive: true });
  document.addEventListener('focusin', noteLink);
  document.addEventListener('click', noteLink, true);
  for (const act of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(act, () => settling?.(), { capture: true, passive: true });

  window.liaisonPlaces = {
    /**
     * A page has come. `isReturn` says that one went back or forward to it. Another question on the same page leaves the
     * focus where somebody types.
     */
    arrive(address, isReturn) {
      const before = shown;
      shown = absolute(address);
      stands = false;
      settling?.();
      if (before === null) return; // what the browser loads by itself starts at its top
      const place = isReturn && places.get(named(address));
      if (place) restore(place);
      else if (before.pathname === shown.pathname && document.activeElement !== document.body) window.scrollTo(0, 0);
      else start();
    },

    /** The page that is shown was drawn anew: its reader stays where they were, and the list keeps its rows. */
    stay() {
      const place = isShown() && places.get(named(location.href));
      if (place) restore(place);
    },

    /**
     * The page that is shown has another address from now on, such as that of the row one is at; what is known of its
     * place goes along. An answer that comes when one has gone on changes nothing. The framework's router is not asked:
     * it would take this for going somewhere and give up the page that is on its way.
     */
    rename(address) {
      const renamed = absolute(address);
      if (!isShown() || renamed.pathname !== shown.pathname) return;
      const place = places.get(named(location.href));
      history.replaceState(history.state, '', renamed);
      shown = renamed;
      note({ link: place?.link });
    },
  };
})();
