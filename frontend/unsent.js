// Text that is typed after the session has ended cannot be sent, and must not be stored in the browser. It stays on the
// page until the user leaves the page, and the notice that the session has ended has a button to copy the text.
(() => {
  // All multi-line fields, and the single-line text fields in forms for texts and in dialogs; no password fields.
  const FIELDS = 'vaadin-text-area, [data-composer] vaadin-text-field, vaadin-dialog vaadin-text-field';

  const unsent = () => [...document.querySelectorAll(FIELDS)].map((field) => field.value).filter(Boolean).join('\n\n');
  const notice = () => document.querySelector('body > .v-system-error');

  const offer = (notice) => notice.append(window.liaisonCopy.button(unsent));

  new MutationObserver((changes) => changes
    .flatMap((change) => [...change.addedNodes])
    .filter((added) => added === notice() && unsent())
    .forEach(offer)).observe(document.body, { childList: true });

  // The Escape key would close the notice and leave the page, and the text would be lost. Users press it by mistake.
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && notice() && unsent()) event.stopImmediatePropagation();
  }, true);
})();
