// Copies the text in the attribute data-copy of a clicked button, and shows in the button whether that succeeded. If
// the page may not use the clipboard (no permission, an old browser, no HTTPS), the script selects the text and calls
// the browser's copy command instead. Other scripts create copy buttons with liaisonCopy.
(() => {
  if (window.liaisonCopy) return;
  const bySelection = (text) => {
    const area = document.createElement('textarea');
    const before = document.activeElement;
    area.value = text;
    area.className = 'unseen';
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    before?.focus();
    return done;
  };

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return bySelection(text);
    }
  };

  document.addEventListener('click', async (event) => {
    const button = event.target.closest?.('[data-copy]');
    if (!button) return;
    const { copy: text, copied, copyFailed } = button.dataset;
    const done = await copy(text);
    (button.querySelector('[role="status"]') ?? button).textContent = done ? copied : copyFailed;
  });

  window.liaisonCopy = {
    /** Returns a button that copies the text which `words()` returns at the time of the click. */
    button(words) {
      const { copyUnsent, copiedUnsent, copyFailed } = document.documentElement.dataset;
      const button = document.createElement('button');
      button.setAttribute('aria-live', 'polite');
      button.textContent = copyUnsent;
      button.addEventListener('click', async (event) => {
        event.stopPropagation(); // otherwise a click on the notice around the button would leave the page
        button.textContent = (await copy(words())) ? copiedUnsent : copyFailed;
      });
      return button;
    },
  };
})();
