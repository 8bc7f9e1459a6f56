// While the user types "@" and the beginning of a name, a list below the text shows people whom the text may mention.
(() => {
  const MENTION = /(?:^|[^\p{L}\p{N}_@.])@([\p{L}\p{N}_.-]{1,40})$/u;
  const PAUSE = 250; // milliseconds after the last key before the server is queried

  let lists = 0;

  const begin = (list, area) => {
    const input = area.inputElement;
    if (!input) return void setTimeout(() => begin(list, area), PAUSE);
    let asked = '';
    let timer;
    const before = () => area.editor?.textBeforeCaret() ?? input.value.slice(0, input.selectionStart);
    const typed = () => before().match(MENTION)?.[1] ?? '';
    const ask = (beginning) => {
      if (beginning === asked) return;
      asked = beginning;
      list.$server.suggest(beginning);
    };
    const askSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => ask(typed()), PAUSE);
    };
    const step = (by) => {
      const people = [...list.children];
      const at = people.findIndex((person) => person.getAttribute('aria-selected') === 'true');
      const next = people[(at + by + people.length) % people.length];
      people.forEach((person) => person.setAttribute('aria-selected', String(person === next)));
      input.setAttribute('aria-activedescendant', next.id);
    };
    const keys = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: () => list.querySelector('[aria-selected="true"]').click(),
      Tab: () => list.querySelector('[aria-selected="true"]').click(),
      Escape: () => ask(''),
    };
    input.setAttribute('aria-autocomplete', 'list');
    list.id ||= `mentions-${++lists}`;
    input.setAttribute('aria-controls', list.id);
    input.addEventListener('input', askSoon);
    area.addEventListener('click', askSoon);
    area.addEventListener('keydown', (event) => {
      const does = keys[event.key];
      if (!does || !list.childElementCount || event.isComposing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      does();
    }, true);
    list.addEventListener('mousedown', (event) => event.preventDefault()); // so that the text field keeps the focus
    list.mention = (username) => {
      asked = '';
      input.removeAttribute('aria-activedescendant');
      if (area.editor) area.editor.replaceBeforeCaret(typed().length, `${username} `);
      else {
        const end = input.selectionStart;
        input.setRangeText(`${username} `, end - typed().length, end, 'end');
        input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
      area.focus();
    };
  };
  window.liaisonMentions = { begin };
})();
