// Keyboard shortcuts: "/" searches, "?" lists the shortcuts, "g h" opens the home page, "j" and "k" move through lists,
// "c" starts a new text, Ctrl-Enter sends a text. The attribute data-keys names the shortcut of an element. Users can
// turn off shortcuts of a single key (WCAG 2.1.4). While the page that a shortcut opens is loading, the same shortcut
// is ignored.
(() => {
  if (window.liaisonKeys) return;
  const OFF = 'liaison.keys.off';
  const PREFIX_MILLIS = 1200;
  const LONGEST_WAY_MILLIS = 5000; // after this time the navigation is assumed to have failed
  const ARROWS = { ArrowDown: 1, ArrowUp: -1 };
  let prefix = '';
  let prefixAt = 0;
  let onTheWaySince = -Infinity;
  let askedBy = '';

  const typing = (event) => event.composedPath().some((node) => node.isContentEditable
    || ['INPUT', 'TEXTAREA', 'SELECT'].includes(node.tagName));
  const visible = (element) => element.getClientRects().length > 0 && !element.disabled;
  const marked = (keys) => [...document.querySelectorAll('[data-keys]')]
    .find((element) => element.dataset.keys === keys && visible(element));

  const isOnTheWay = (keys) => keys === askedBy && performance.now() - onTheWaySince < LONGEST_WAY_MILLIS;

  const reach = (element, keys) => {
    if (element.matches('vaadin-text-field, vaadin-text-area, input, textarea')) return element.focus();
    if (isOnTheWay(keys)) return;
    if (element.matches('a[href]')) {
      onTheWaySince = performance.now();
      askedBy = keys;
    }
    element.click();
  };

  const inRows = (event) => !!event.target.closest?.('[data-rows]');

  const send = (event) => {
    const composer = event.composedPath().find((node) => node.hasAttribute?.('data-composer'));
    const button = composer?.querySelector('[data-keys="Control+Enter"]');
    if (!button || !visible(button)) return;
    event.preventDefault();
    // The field sends its text to the server when it loses the focus. This must happen before the click.
    document.activeElement?.blur();
    button.click();
  };

  const step = (direction) => {
    const list = [...document.querySelectorAll('[data-rows]')].find(visible);
    if (!list) return false;
    const rows = [...list.children].map((row) => row.querySelector('a, button') ?? row);
    const at = rows.findIndex((row) => row === document.activeElement || row.contains(document.activeElement));
    const next = rows[Math.max(0, Math.min(rows.length - 1, at + direction))];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
    return true;
  };

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return send(event);
    if (event.key === 'Escape' && event.target.closest?.('[data-keys="/"]')) return document.activeElement.blur();
    if (event.key === 'Escape' && inRows(event)) return marked('/')?.focus();
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event)) return;
    if (event.key in ARROWS && inRows(event)) {
      event.preventDefault();
      step(ARROWS[event.key]);
      return;
    }
    if (localStorage.getItem(OFF) || document.querySelector('vaadin-dialog[opened]')) return;

    const now = Date.now();
    const keys = prefix && now - prefixAt < PREFIX_MILLIS ? `${prefix} ${event.key}` : event.key;
    prefix = event.key === 'g' && keys === 'g' ? 'g' : '';
    prefixAt = now;
    if (keys === 'j' || keys === 'k') {
      if (step(keys === 'j' ? 1 : -1)) event.preventDefault();
      return;
    }
    const target = marked(keys);
    if (target) {
      event.preventDefault();
      reach(target, keys);
    }
  });

  addEventListener('vaadin-navigated', () => { onTheWaySince = -Infinity; });

  window.liaisonKeys = {
    get on() { return !localStorage.getItem(OFF); },
    set on(on) { if (on) localStorage.removeItem(OFF); else localStorage.setItem(OFF, '1'); },
  };
})();
