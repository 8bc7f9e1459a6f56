// What is typed after a session has ended can reach no server, and nothing may be stored in the browser. So it stays on
// the page until the person leaves it, and the notice of the ended session offers to copy it.
(() => {
  const FIELDS = '[data-composer] :is(vaadin-text-field, vaadin-text-area)';
  const { copyUnsent, copiedUnsent } = document.documentElement.dataset;

  const unsent = () => [...document.querySelectorAll(FIELDS)].map((field) => field.value).filter(Boolean).join('\n\n');
  const notice = () => document.querySelector('body > .v-system-error');

  const offer = (notice) => {
    const copy = document.createElement('button');
    copy.textContent = copyUnsent;
    copy.addEventListener('click', async (event) => {
      event.stopPropagation(); // a click on the notice itself leaves the page
      await navigator.clipboard.writeText(unsent());
      copy.textContent = copiedUnsent;
    });
    notice.append(copy);
  };

  new MutationObserver((changes) => changes
    .flatMap((change) => [...change.addedNodes])
    .filter((added) => added === notice() && unsent())
    .forEach(offer)).observe(document.body, { childList: true });

  // So does the Escape key, which people press for less.
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && notice() && unsent()) event.stopImmediatePropagation();
  }, true);
})();
