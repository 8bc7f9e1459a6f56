// What is typed after a session has ended can reach no server, and nothing may be stored in the browser. So it stays on
// the page until the person leaves it, and the notice of the ended session offers to copy it.
(() => {
  // All that holds more than a line, and the lines beside it in composers and dialogs; never a password.
  const FIELDS = 'vaadin-text-area, [data-composer] vaadin-text-field, vaadin-dialog vaadin-text-field';

  const unsent = () => [...document.querySelectorAll(FIELDS)].map((field) => field.value).filter(Boolean).join('\n\n');
  const notice = () => document.querySelector('body > .v-system-error');

  const offer = (notice) => notice.append(window.liaisonCopy.button(unsent));

  new MutationObserver((changes) => changes
    .flatMap((change) => [...change.addedNodes])
    .filter((added) => added === notice() && unsent())
    .forEach(offer)).observe(document.body, { childList: true });

  // The Escape key closes the notice and leaves the page; people press it for less.
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && notice() && unsent()) event.stopImmediatePropagation();
  }, true);
})();
