// The editor for Markdown: it looks like the page, and the text stays Markdown. It is drawn inside a text area of
// Vaadin, whose value it reads and writes, so that drafts, errors and labels work as in every other field. If this
// module cannot be loaded, the plain text area remains.
import { Annotation, Compartment, EditorState, Transaction } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { styling } from 'liaison/editor-styling';
import { findWords, keys, tools } from 'liaison/editor-tools';

const LONGEST_HTML = 1_000_000;
const GONE_MILLIS = 1000; // an element that is only moved is back earlier
const BLOCKS = /<(?:ul|ol|table|blockquote|h[1-6])\b|mso-list:/i;
const NAMES = ['aria-label', 'aria-labelledby'];
const SAME = [
  'aria-describedby', 'aria-invalid', 'aria-required', 'aria-autocomplete', 'aria-controls', 'aria-activedescendant',
  'lang', 'dir',
];

const fromField = Annotation.define();

/** Draws the editor in this text area. */
export const begin = (area) => {
  if (!area.editor && area.isConnected && area.inputElement) draw(area);
};

/** Makes the buttons of a toolbar work on the text of this text area. */
const bind = (toolbar, area) => {
  if (toolbar.hasAttribute('data-ready')) return;
  toolbar.addEventListener('mousedown', (event) => event.preventDefault()); // so that the text keeps the focus
  toolbar.addEventListener('click', (event) => {
    const button = event.target.closest('[data-tool]');
    if (!button || !area.editor) return;
    tools[button.dataset.tool](area.editor.view, area.dataset.words ?? '');
    area.editor.view.focus();
  });
  // The Tab key reaches the toolbar once. The arrow keys move between its buttons.
  const buttons = [...toolbar.querySelectorAll('[data-tool]')];
  const stopAt = (chosen) => {
    for (const button of buttons) button.setAttribute('tabindex', button === chosen ? '0' : '-1');
  };
  toolbar.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(event.target.closest('[data-tool]'));
    const forward = getComputedStyle(toolbar).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const to = { ArrowLeft: at - 1, ArrowRight: at - 1, [forward]: at + 1, Home: 0, End: -1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const next = buttons.at(to % buttons.length);
    stopAt(next);
    next.focus();
  });
  stopAt(buttons[0]);
  toolbar.setAttribute('data-ready', '');
};

const lines = (text) => (text ?? '').replaceAll(/\r\n?/g, '\n');

/** Returns the smallest replacement that turns one text into another, so that the cursor stays where it is. */
const difference = (before, after) => {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
};

const draw = (area) => {
  const input = area.inputElement;
  const writable = new Compartment();
  let isTyping = false;
  let isChanged = false;

  const tell = (text) => {
    isTyping = true;
    isChanged = true;
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    isTyping = false;
  };
  const isShort = (transaction) => {
    const most = area.maxlength || Infinity;
    const { length } = transaction.newDoc;
    return transaction.annotation(fromField) || length <= most || length <= transaction.startState.doc.length;
  };
  const access = () => {
    const isOpen = !area.readonly && !area.disabled;
    const attributes = area.disabled ? { 'aria-disabled': 'true', tabindex: '-1' } : { 'aria-readonly': 'true' };
    return [
      EditorState.readOnly.of(!isOpen),
      EditorView.editable.of(isOpen),
      EditorView.contentAttributes.of(isOpen ? {} : attributes),
    ];
  };

  const hadFocus = document.activeElement === input;
  const text = lines(area.value);
  const box = document.createElement('div');
  box.className = 'markdown-editor';
  box.slot = 'prefix';
  box.style.setProperty('--editor-least', area.minRows || 2);
  if (area.maxRows) box.style.setProperty('--editor-most', area.maxRows);
  area.maxRows = null; // the editor scrolls itself

  const view = new EditorView({
    parent: box,
    state: EditorState.create({
      doc: text,
      selection: { anchor: hadFocus ? Math.min(input.selectionEnd, text.length) : text.length },
      extensions: [
        history(),
        keymap.of([...keys(area), ...historyKeymap, ...standardKeymap]),
        EditorView.lineWrapping,
        EditorView.perLineTextDirection.of(true),
        EditorView.contentAttributes.of({
          tabindex: '0', spellcheck: 'true', autocorrect: 'on', autocapitalize: 'sentences',
        }),
        EditorState.changeFilter.of((transaction) => !transaction.docChanged || Boolean(isShort(transaction))),
        EditorView.domEventHandlers({ paste: (event) => pasteHtml(event, area) }),
        EditorView.updateListener.of((update) => {
          const isTyped = update.transactions.some((each) => each.docChanged && !each.annotation(fromField));
          if (isTyped) tell(update.state.doc.toString());
        }),
        writable.of(access()),
        styling,
      ],
    }),
  });

  const show = () => {
    if (isTyping) return;
    const value = lines(area.value);
    const shown = view.state.doc.toString();
    if (value === shown) return;
    view.dispatch({
      changes: difference(shown, value),
      selection: view.hasFocus ? undefined : { anchor: value.length },
      annotations: [fromField.of(true), Transaction.addToHistory.of(false)],
    });
  };

  const stopInput = (event) => event.stopPropagation(); // the text area hears the event that `tell` sends
  box.addEventListener('input', stopInput);
  box.addEventListener('focusin', () => {
    area.toggleAttribute('focused', true);
    input.dispatchEvent(new FocusEvent('focus'));
  });
  box.addEventListener('focusout', () => {
    area.removeAttribute('focused');
    if (isChanged) input.dispatchEvent(new Event('change', { bubbles: true }));
    isChanged = false;
    input.dispatchEvent(new FocusEvent('blur'));
  });
  for (const type of ['paste', 'drop']) box.addEventListener(type, (event) => passFiles(event, area), true);

  const label = area.querySelector('label');
  const nameContent = () => {
    label?.removeAttribute('for');
    for (const name of NAMES) {
      if (!input.hasAttribute(name)) continue;
      view.contentDOM.setAttribute(name, input.getAttribute(name));
      input.removeAttribute(name);
    }
    const isNamed = NAMES.some((name) => view.contentDOM.hasAttribute(name));
    if (!isNamed && label) view.contentDOM.setAttribute('aria-labelledby', label.id);
  };
  const copyAttributes = () => {
    nameContent();
    for (const name of SAME) {
      if (input.hasAttribute(name)) view.contentDOM.setAttribute(name, input.getAttribute(name));
      else view.contentDOM.removeAttribute(name);
    }
    const isReadOnly = Boolean(area.readonly || area.disabled);
    if (view.state.readOnly !== isReadOnly) view.dispatch({ effects: writable.reconfigure(access()) });
  };
  const attributes = new MutationObserver(copyAttributes);
  attributes.observe(input, { attributes: true, attributeFilter: [...NAMES, ...SAME, 'readonly', 'disabled'] });
  if (label) attributes.observe(label, { attributes: true, attributeFilter: ['for'] });
  const focusByLabel = () => view.focus();
  label?.addEventListener('click', focusByLabel);
  area.addEventListener('value-changed', show);

  area.append(box);
  input.style.display = 'none';
  area.shadowRoot.querySelector('[part="input-field"]')?.style.removeProperty('height');
  copyAttributes();

  area.focus = () => view.focus();
  input.focus = area.focus; // a click beside the text focuses the input
  area.editor = {
    view,
    /** Returns the text of the line before the cursor. */
    textBeforeCaret: () => {
      const { head } = view.state.selection.main;
      return view.state.sliceDoc(view.state.doc.lineAt(head).from, head);
    },
    /** Replaces this many characters before the cursor. */
    replaceBeforeCaret: (count, words) => {
      const { head } = view.state.selection.main;
      view.dispatch({
        changes: { from: head - count, to: head, insert: words },
        selection: { anchor: head - count + words.length },
        userEvent: 'input.complete',
      });
    },
    /** Returns where the cursor is in the window. */
    caretRect: () => view.coordsAtPos(view.state.selection.main.head),
    bind: (toolbar) => bind(toolbar, area),
    /** Selects these words where they occur first, and scrolls to them. */
    find: (words) => findWords(view, words),
  };
  if (area.markdownToolbar) bind(area.markdownToolbar, area);
  if (hadFocus) {
    isChanged = true; // what was typed before the editor was drawn
    view.focus();
  }

  const end = () => {
    if (area.isConnected) return;
    attributes.disconnect();
    area.removeEventListener('value-changed', show);
    label?.removeEventListener('click', focusByLabel);
    view.destroy();
    box.remove();
    input.style.removeProperty('display');
    delete area.editor;
    delete area.focus;
    delete input.focus;
  };
  area.addController?.({ hostDisconnected: () => setTimeout(end, GONE_MILLIS) });
};

/** Pastes lists, tables and headings of other programs as Markdown, which the server makes of them. */
const pasteHtml = (event, area) => {
  const { view } = area.editor;
  const html = event.clipboardData?.getData('text/html') ?? '';
  if (view.state.readOnly || html.length > LONGEST_HTML || !BLOCKS.test(html)) return false;
  const plain = event.clipboardData.getData('text/plain');
  event.preventDefault();
  area.$server.markdownOf(html)
    .then((markdown) => insertBlocks(area, markdown || plain), () => insertBlocks(area, plain));
  return true;
};

const insertBlocks = (area, markdown) => {
  const { view } = area.editor ?? {};
  if (!view) return; // the user has left the page meanwhile
  const { from, to } = view.state.selection.main;
  const { doc } = view.state;
  const first = doc.lineAt(from);
  const isAtStart = from === first.from;
  const isAfterBlank = first.number === 1 || !doc.line(first.number - 1).text.trim();
  const isAtEnd = to === doc.lineAt(to).to;
  const before = isAtStart ? (isAfterBlank ? '' : '\n') : '\n\n';
  const insert = before + lines(markdown) + (isAtEnd ? '' : '\n\n');
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    scrollIntoView: true,
    userEvent: 'input.paste',
  });
};

/**
 * Passes files that are pasted or dropped to the page. Pictures go to the text area, in the event `picture`, if it has
 * the attribute data-pictures; other files go on as if they had been pasted or dropped on the text area.
 */
const passFiles = (event, area) => {
  const data = event.clipboardData ?? event.dataTransfer;
  const files = [...(data?.files ?? [])];
  if (!files.length || data.types.includes('text/plain')) return;
  event.preventDefault();
  event.stopPropagation();
  if (area.hasAttribute('data-pictures') && files.every((file) => file.type.startsWith('image/'))) {
    for (const file of files) area.dispatchEvent(new CustomEvent('picture', { detail: file }));
    return;
  }
  const copy = new DataTransfer();
  for (const file of files) copy.items.add(file);
  const way = { bubbles: true, cancelable: true, composed: true };
  area.dispatchEvent(event.type === 'paste'
    ? new ClipboardEvent('paste', { ...way, clipboardData: copy })
    : new DragEvent('drop', { ...way, dataTransfer: copy }));
};
