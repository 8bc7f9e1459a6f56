// Copies what a button marked with data-copy holds, and says in the button whether it did. Where the page may not use the
// clipboard (no permission, an old browser, no https) the browser's own command for copying a selection does it.
// Buttons that scripts make copy by liaisonCopy.
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
    /** A button that copies, when it is pressed, the words that it is given then. */
    button(words) {
      const { copyUnsent, copiedUnsent, copyFailed } = document.documentElement.dataset;
      const button = document.createElement('button');
      button.setAttribute('aria-live', 'polite');
      button.textContent = copyUnsent;
      button.addEventListener('click', async (event) => {
        event.stopPropagation(); // a click on a notice leaves the page
        button.textContent = (await copy(words())) ? copiedUnsent : copyFailed;
      });
      return button;
    },
  };
})();
