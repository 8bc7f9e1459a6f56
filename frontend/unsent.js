// What is typed after a session has ended can reach no server, and nothing may be stored in the browser. So it stays on
// the page until the person leaves it, and the notice of the ended session offers to copy it.
(() => {
  // All that holds more than a line, and the lines beside it in composers and dialogs; never a password.
  const FIELDS = 'vaadin-text-area, [data-composer] vaadin-text-field, vaadin-dialog vaadin-text-field';
  const { copyUnsent, copiedUnsent } = document.documentElement.dataset;

  const unsent = () => [...document.querySelectorAll(FIELDS)].map((field) => field.value).filter(Boolean).join('\n\n');
  const notice = () => document.querySelector('body > .v-system-error');

  // Browsers give the clipboard to pages that came over a secure connection; elsewhere the old command still copies.
  const copyByCommand = (text) => {
    const all = document.createElement('textarea');
    all.value = text;
    document.body.append(all);
    all.select();
    const isCopied = document.execCommand('copy');
    all.remove();
    if (!isCopied) throw new Error('The browser does not let a page copy.');
  };
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      copyByCommand(text);
    }
  };

  const offer = (notice) => {
    const button = document.createElement('button');
    button.textContent = copyUnsent;
    button.addEventListener('click', async (event) => {
      event.stopPropagation(); // a click on the notice itself leaves the page
      await copy(unsent());
      button.textContent = copiedUnsent;
    });
    notice.append(button);
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
