// What the toolbar and the keys of the editor do with the Markdown text.
import { isolateHistory } from '@codemirror/commands';
import { EditorSelection } from '@codemirror/state';

const ITEM = /^(\s*)(?:([-*])|(\d{1,9})([.)]))(\s+)/;
const QUOTE = /^\s{0,3}>\s?/;
const HEADING = /^\s{0,3}(#{1,6})\s+/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const ADDRESS = /^(?:https?:\/\/|mailto:)\S+$/i;

const asOneStep = { annotations: isolateHistory.of('full'), scrollIntoView: true, userEvent: 'input' };

/** Returns whether the text before this position ends with the mark. A star that is half of a bold mark does not count. */
const isMarked = (state, at, mark) => {
  const text = state.sliceDoc(Math.max(0, at - 3), at);
  return mark === '*' ? /(?<!\*)(?:\*|\*{3})$/.test(text) : text.endsWith(mark);
};

/** Writes marks around the selected words, or removes them if they are there. */
const around = (mark) => (view, words) => {
  const { state } = view;
  view.dispatch(state.changeByRange(({ from, to }) => {
    const size = mark.length;
    if (isMarked(state, from, mark) && state.sliceDoc(to, to + size) === mark) {
      return {
        changes: [{ from: from - size, to: from }, { from: to, to: to + size }],
        range: EditorSelection.range(from - size, to - size),
      };
    }
    const chosen = state.sliceDoc(from, to) || words;
    return {
      changes: { from, to, insert: mark + chosen + mark },
      range: EditorSelection.range(from + size, from + size + chosen.length),
    };
  }), asOneStep);
  return true;
};

/** Writes a mark before each selected line in place of the mark it has, or removes it if all lines have it. */
const before = (isMark, mark) => (view) => {
  const { state } = view;
  const { from, to } = state.selection.main;
  const chosen = [];
  for (let at = state.doc.lineAt(from); ; at = state.doc.line(at.number + 1)) {
    chosen.push(at);
    if (at.to >= to) break;
  }
  const hasAll = chosen.every((line) => isMark.test(line.text));
  const changes = chosen.map((line, index) => {
    const old = line.text.match(ITEM) ?? line.text.match(HEADING) ?? line.text.match(QUOTE);
    const insert = hasAll ? '' : mark(index);
    return { from: line.from, to: line.from + (old?.[0].length ?? 0), insert };
  });
  const set = state.changes(changes);
  const { main } = state.selection;
  view.dispatch({
    changes: set,
    selection: { anchor: set.mapPos(main.anchor, 1), head: set.mapPos(main.head, 1) },
    ...asOneStep,
  });
  return true;
};

const LEVELS = [/^#\s/, /^##\s/, /^###\s/];
const heading = (level) => before(LEVELS[level - 1], () => `${'#'.repeat(level)} `);

/** Inserts a block with blank lines around it, and selects a part of it. */
const block = (view, text, start, length) => {
  const { state } = view;
  const line = state.doc.lineAt(state.selection.main.to);
  const isBlank = !line.text.trim();
  const isAfterBlank = line.number === 1 || !state.doc.line(line.number - 1).text.trim();
  const gap = isBlank ? (isAfterBlank ? '' : '\n') : '\n\n';
  const at = isBlank ? line.from : line.to;
  view.dispatch({
    changes: { from: at, to: line.to, insert: `${gap}${text}\n` },
    selection: { anchor: at + gap.length + start, head: at + gap.length + start + length },
    ...asOneStep,
  });
};

const table = (view, words) => {
  block(view, `| ${words} | ${words} |\n| --- | --- |\n|  |  |`, 2, words.length);
  return true;
};

const link = (view, words) => {
  const { state } = view;
  const { from, to } = state.selection.main;
  const chosen = state.sliceDoc(from, to);
  const isAddress = ADDRESS.test(chosen);
  const name = isAddress ? words : chosen || words;
  const address = isAddress ? chosen : 'https://';
  const start = chosen && !isAddress ? from + name.length + 3 : from + 1; // after "[" or after "[name]("
  const length = chosen && !isAddress ? address.length : name.length;
  view.dispatch({
    changes: { from, to, insert: `[${name}](${address})` },
    selection: { anchor: start, head: start + length },
    ...asOneStep,
  });
  return true;
};

/** Inserts a footnote with the next number. Its text stands at the end of the section, before the next heading. */
const footnote = (view) => {
  const { doc, selection } = view.state;
  const at = selection.main.to;
  const numbers = [...doc.toString().matchAll(/\[\^(\d{1,6})\]/g)].map((match) => Number(match[1]));
  const note = `[^${Math.max(0, ...numbers) + 1}]`;
  let last = doc.lineAt(at);
  while (last.number < doc.lines && !HEADING.test(doc.line(last.number + 1).text)) last = doc.line(last.number + 1);
  const isLast = last.number === doc.lines;
  while (last.from > at && !last.text.trim()) last = doc.line(last.number - 1);
  const isAfterNote = /^\[\^[^\]]+\]:/.test(last.text);
  const lead = `${last.to === at || !isAfterNote ? '\n\n' : '\n'}${note}: `;
  const tail = isLast || !doc.line(last.number + 1).text.trim() ? '' : '\n';
  view.dispatch({
    changes: [{ from: at, insert: note }, { from: last.to, insert: lead + tail }],
    selection: { anchor: last.to + note.length + lead.length },
    ...asOneStep,
  });
  return true;
};

const isInFence = (doc, number) => {
  let isInside = false;
  for (let each = 1; each < number; each++) if (FENCE.test(doc.line(each).text)) isInside = !isInside;
  return isInside;
};

/** Begins the next item of a list or the next line of a quotation; Enter in an empty item ends the list. */
const continueList = (view) => {
  const { doc, selection } = view.state;
  const { empty, head } = selection.main;
  const line = doc.lineAt(head);
  const item = line.text.match(ITEM) ?? line.text.match(QUOTE);
  if (!empty || !item || view.state.readOnly) return false;
  if (head < line.from + item[0].length || isInFence(doc, line.number)) return false;
  if (!line.text.slice(item[0].length).trim()) {
    view.dispatch({ changes: { from: line.from, to: line.to }, scrollIntoView: true, userEvent: 'delete' });
    return true;
  }
  const [all, indent, , number, dot, space] = item;
  const next = `\n${number ? `${indent}${Number(number) + 1}${dot}${space}` : all}`;
  view.dispatch({
    changes: { from: head, insert: next },
    selection: { anchor: head + next.length },
    scrollIntoView: true,
    userEvent: 'input',
  });
  return true;
};

export const findWords = (view, words) => {
  const at = Math.max(0, view.state.doc.toString().indexOf(words));
  const head = Math.min(at + words.length, view.state.doc.length);
  view.dispatch({ selection: { anchor: at, head }, scrollIntoView: true });
  view.focus();
};

export const tools = {
  heading: heading(2),
  bold: around('**'),
  italic: around('*'),
  bulleted: before(/^\s*[-*]\s/, () => '- '),
  numbered: before(/^\s*\d{1,9}[.)]\s/, (index) => `${index + 1}. `),
  quote: before(QUOTE, () => '> '),
  table,
  link,
  footnote,
};

/** Returns the keys of the editor. The Tab key is not among them: it moves the focus on, as in other fields. */
export const keys = (area) => {
  const key = (name, tool) => ({
    key: name,
    preventDefault: true,
    run: (view) => view.state.readOnly || tool(view, area.dataset.words ?? ''),
  });
  return [
    { key: 'Enter', run: continueList },
    key('Mod-b', tools.bold),
    key('Mod-i', tools.italic),
    key('Mod-k', tools.link),
    key('Mod-Alt-1', heading(1)),
    key('Mod-Alt-2', heading(2)),
    key('Mod-Alt-3', heading(3)),
    key('Mod-Shift-7', tools.numbered),
    key('Mod-Shift-8', tools.bulleted),
    key('Mod-Shift-9', tools.quote),
  ];
};
