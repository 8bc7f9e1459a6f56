// If a user loses access to a page while they write on it, the "not found" page replaces it. This script shows the text
// that they have written on the "not found" page, so that they can copy it.
(() => {
  const FIELDS = ':is(vaadin-text-field, vaadin-text-area)';
  const { keptWords } = document.documentElement.dataset;

  const composers = (taken) => taken.nodeType !== Node.ELEMENT_NODE ? []
    : [...(taken.matches('[data-composer]') ? [taken] : []), ...taken.querySelectorAll('[data-composer]')];
  const written = (composer) => [...composer.querySelectorAll(FIELDS)].map((field) => field.value).filter(Boolean);

  const panel = (words) => {
    const kept = document.createElement('section');
    kept.className = 'kept-words';
    const says = document.createElement('p');
    says.textContent = keptWords;
    const text = document.createElement('blockquote');
    text.dir = 'auto';
    text.textContent = words;
    kept.append(says, text, window.liaisonCopy.button(() => words));
    return kept;
  };

  new MutationObserver((changes) => {
    const taken = changes.flatMap((change) => [...change.removedNodes]).filter((node) => !node.isConnected);
    const words = [...new Set(taken.flatMap(composers))].flatMap(written).join('\n\n');
    const nothing = words && document.querySelector('.nothing-here');
    if (nothing) nothing.append(panel(words));
  }).observe(document.body, { childList: true, subtree: true });
})();
