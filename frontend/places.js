// Restores the user's position on a page. A new page starts at its title, which gets the focus. Back and Forward
// restore the scroll position, the number of rows in the list, and the link that had the focus. Positions are stored in
// memory only. The server calls `arrive` before it shows a page. The framework sends the event `vaadin-navigated` when
// the browser's address is the address of that page.
(() => {
  if (window.liaisonPlaces) return;
  const MOST_PLACES = 100;
  const MOST_ROUNDS = 20;
  const SETTLING_MILLIS = 2000;
  const places = new Map();
  let shown = null; // the address of the page that is shown; null before the first page
  let stands = false; // whether the browser's address is already the address of that page
  let settling = null; // a function that stops restoring a position; null if none is being restored
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

  /** Returns whether the browser's address belongs to the page that is shown. During navigation it may not. */
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

  /** Returns the link without the number of the search result, which changes when results are added or removed. */
  const target = (href) => href?.replace(/([?&])number=\d+/, '$1');

  const goBackTo = (place) => {
    const link = links().find((each) => target(each.getAttribute('href')) === target(place.link));
    window.scrollTo(0, place.top ?? 0);
    focus(link ?? title());
    if (link && !isInView(link)) link.scrollIntoView({ block: 'center' }); // rows above the link were added or removed
  };

  /** Loads more rows of the list until it has as many as before, in at most this many rounds. */
  const grow = (place, rounds) => {
    const list = rows();
    const more = list?.closest('.more-list')?.querySelector('[data-more]');
    if (!more || !more.getClientRects().length || list.children.length >= place.rows || !rounds) return;
    const grown = new MutationObserver(() => {
      grown.disconnect();
      setTimeout(() => { // runs after the list has moved the focus to its first new row
        if (!settling) return;
        goBackTo(place);
        grow(place, rounds - 1);
      });
    });
    grown.observe(list, { childList: true });
    more.click();
  };

  /** Restores the position, and does so again whenever the page becomes longer, until the user acts or time is up. */
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
     * Called before a page is shown. `isReturn` is true after Back or Forward. If only the query in the address
     * changes, as in a new search, a field in which the user types keeps the focus.
     */
    arrive(address, isReturn) {
      const before = shown;
      shown = absolute(address);
      stands = false;
      settling?.();
      if (before === null) return; // the browser itself puts the first page at its top
      const place = isReturn && places.get(named(address));
      if (place) restore(place);
      else if (before.pathname === shown.pathname && document.activeElement !== document.body) window.scrollTo(0, 0);
      else start();
    },

    /** Called when the same page is shown anew: restores the position and the number of rows. */
    stay() {
      const place = isShown() && places.get(named(location.href));
      if (place) restore(place);
    },

    /**
     * Changes the address of the page that is shown, for example to name the current row. The page keeps its position.
     * Does nothing if the user has opened another page meanwhile. The script does not use the framework's router,
     * because the router would treat the change as a navigation and cancel a page that is loading.
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
