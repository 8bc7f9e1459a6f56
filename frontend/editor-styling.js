// Shows Markdown in the editor as the page shows it. Each line is read by itself. The marks of Markdown are dimmed in
// the lines with the cursor, and hidden in all others where the words are clear without them.
import { Decoration, EditorView, ViewPlugin, WidgetType } from '@codemirror/view';

const LONGEST_LINE = 5000; // in a longer line, marks inside the text are not looked for
const DEEPEST = 5; // marks within marks

const LETTER = /\p{L}/u;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})\s+/;
const ITEM = /^(\s*)([-*]|\d{1,9}[.)])\s+/;
const QUOTE = /^ {0,3}(?:>\s?)+/;
const NOTE = /^\[\^[^\]\s]+\]:\s*/;
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const ROW = /^\s*\|/;
const UNDER_HEAD = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

const AT_START = String.raw`(?<![^\s(*"'[])`;
const TO_END = String.raw`[.,;:!?)}"'\]]*(?:[\s(]|$)`;

const INLINE = new RegExp([
  String.raw`(?<path>(?:(?<![\p{L}\p{N}])[A-Za-z]:\\|${AT_START}\\\\(?=[\p{L}\p{N}%]|[?.]\\)|\\(?=[\p{L}\p{N}])`
    + String.raw`|%[A-Za-z][\w\(\)]{0,40}%\\|\$[Ee][Nn][Vv]:\w{1,40}\\|${AT_START}(?:\.{1,2}|~)\\(?![*\x60\[])`
    + String.raw`|(?<=[\p{L}\p{N}])\\(?=[^\s*\x60\[\]\(\)\\]\S{0,200}?\\[\p{L}\p{N}]))`
    + String.raw`(?:[^\s*\]]|\](?![([])|(?<![\p{L}\p{N}])\*+|\*+(?!\*|${TO_END}))*)`,
  String.raw`(?<escape>\\[!-\/:-@[-\x60{-~])`,
  String.raw`(?<code>(?<ticks>\x60+)(?!\x60).+?(?<!\x60)\k<ticks>(?!\x60))`,
  String.raw`(?<image>!\[(?<alt>[^\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\))`,
  String.raw`(?<note>\[\^[^\]\s]+\])`,
  String.raw`(?<link>\[(?<name>(?:[^\[\]\\]|\\.)+)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\))`,
  String.raw`(?<strong>(?<![\p{Lu}\p{Ll}\p{Nd}\\])\*\*(?=\S)(?<strongly>.+?)(?<=\S)\*\*(?![\p{Lu}\p{Ll}\p{Nd}]))`,
  String.raw`(?<em>(?<![\p{L}\p{N}\\*])\*(?=[^\s*]).+?(?<=[^\s*])\*(?![\p{L}\p{N}*])`
    + String.raw`|${AT_START}_\p{L}[\p{L}\p{M}\p{N}'’-]*_(?=\**${TO_END}))`,
  String.raw`(?<address>https?:\/\/[^\s<>()]+)`,
].join('|'), 'gu');

class Bullet extends WidgetType {
  eq() { return true; }

  toDOM() {
    const bullet = document.createElement('span');
    bullet.className = 'md-bullet';
    bullet.textContent = '•';
    return bullet;
  }
}

const dim = Decoration.mark({ class: 'md-mark' });
const hidden = Decoration.replace({});
const bullet = Decoration.replace({ widget: new Bullet() });
const marks = new Map();
const mark = (name) => {
  if (!marks.has(name)) marks.set(name, Decoration.mark({ class: `md-${name}` }));
  return marks.get(name);
};
const blocks = new Map();
const block = (names, text) => {
  // A line without letters has the direction of the field.
  const dir = names.includes('code-block') ? 'ltr' : LETTER.test(text) ? 'auto' : '';
  const key = `${dir} ${names.join(' ')}`;
  if (!blocks.has(key)) {
    blocks.set(key, Decoration.line({
      class: names.map((name) => `md-${name}`).join(' '),
      attributes: dir ? { dir } : {},
    }));
  }
  return blocks.get(key);
};

/** Adds the decorations of the marks inside a text that begins at this position of the document. */
const inside = (text, at, look, ranges, depth = 0) => {
  if (depth > DEEPEST) return;
  const put = (decoration, from, to) => { if (to > from) ranges.push(decoration.range(from, to)); };
  for (const match of text.matchAll(INLINE)) {
    const { path, escape, code, image, note, link, strong, em, ticks, alt, name, strongly } = match.groups;
    if (path) continue;
    const from = at + match.index;
    const to = from + match[0].length;
    const around = (kind, before, words, isNested) => {
      const start = from + before;
      const end = start + words.length;
      put(look, from, start);
      put(mark(kind), start, end);
      put(look, end, to);
      if (isNested) inside(words, start, look, ranges, depth + 1);
    };
    if (escape) put(look, from, from + 1);
    else if (code) around('code', ticks.length, code.slice(ticks.length, -ticks.length), false);
    else if (image) around('image', 2, alt, false);
    else if (note) around('note', 2, note.slice(2, -1), false);
    else if (link) around('link', 1, name, true);
    else if (strong) around('strong', 2, strongly, true);
    else if (em) around('em', 1, em.slice(1, -1), true);
    else put(mark('link'), from, to);
  }
};

/** Adds the decorations of a line outside code. */
const read = (line, doc, isActive, ranges) => {
  const { text, from, to } = line;
  const look = isActive ? dim : hidden;
  const names = ['line'];
  const kinds = [];
  let words = 0; // where the words of the line begin
  const found = (pattern) => {
    const match = text.slice(words).match(pattern);
    return match && match[0].length > 0 ? match : null;
  };
  const skip = (match, decoration) => {
    const start = from + words;
    words += match[0].length;
    if (decoration) kinds.push(decoration.range(start, from + words));
  };

  if (RULE.test(text)) {
    names.push('rule');
    ranges.push(block(names, text).range(from), dim.range(from, to));
    return;
  }
  const quote = found(QUOTE);
  if (quote) {
    names.push('quote');
    skip(quote, look);
  }
  const heading = found(HEADING);
  const note = found(NOTE);
  const item = found(ITEM);
  if (heading) {
    names.push('heading', `h${heading[1].length}`);
    skip(heading, look);
  } else if (note) {
    names.push('footnote');
    skip(note, mark('note-name'));
  } else if (item) {
    names.push('item');
    const start = from + words + item[1].length;
    const isPlain = item[2].length === 1;
    if (isPlain && !isActive) kinds.push(bullet.range(start, start + 1));
    else kinds.push(mark('bullet').range(start, start + item[2].length));
    skip(item);
  } else if (ROW.test(text)) {
    names.push('row');
    const isUnder = UNDER_HEAD.test(text);
    if (isUnder) names.push('row-under');
    else if (line.number < doc.lines && UNDER_HEAD.test(doc.line(line.number + 1).text)) names.push('row-head');
    for (const bar of text.matchAll(isUnder ? /.+/g : /(?<!\\)\|/g)) {
      kinds.push(dim.range(from + bar.index, from + bar.index + bar[0].length));
    }
  }
  ranges.push(block(names, text).range(from), ...kinds);
  if (text.length <= LONGEST_LINE) inside(text.slice(words), from + words, look, ranges);
};

/** Returns for each line of the document whether it is part of fenced code. */
const codeLines = (doc) => {
  const isCode = [false];
  let fence = '';
  for (const text of doc.iterLines()) {
    const [begins] = text.match(FENCE) ?? [''];
    const closes = fence && begins && begins.trim()[0] === fence[0] && begins.trim().length >= fence.length;
    isCode.push(Boolean(fence || begins));
    if (closes) fence = '';
    else if (!fence && begins) fence = begins.trim();
  }
  return isCode;
};

const active = (view) => {
  const numbers = new Set();
  if (!view.hasFocus) return numbers;
  for (const { from, to } of view.state.selection.ranges) {
    const last = view.state.doc.lineAt(to).number;
    for (let number = view.state.doc.lineAt(from).number; number <= last; number++) numbers.add(number);
  }
  return numbers;
};

class Styling {
  constructor(view) {
    this.isCode = codeLines(view.state.doc);
    this.decorations = this.of(view);
  }

  update(update) {
    if (update.docChanged) this.isCode = codeLines(update.state.doc);
    if (update.docChanged || update.viewportChanged || update.selectionSet || update.focusChanged) {
      this.decorations = this.of(update.view);
    }
  }

  of(view) {
    const { doc } = view.state;
    const activeLines = active(view);
    const ranges = [];
    let done = 0;
    for (const { from, to } of view.visibleRanges) {
      for (let line = doc.lineAt(from); ; line = doc.line(line.number + 1)) {
        if (line.number > done) {
          done = line.number;
          if (this.isCode[line.number]) ranges.push(block(['line', 'code-block'], '').range(line.from));
          else read(line, doc, activeLines.has(line.number), ranges);
        }
        if (line.to >= to || line.number === doc.lines) break;
      }
    }
    return Decoration.set(ranges, true);
  }
}

const theme = EditorView.theme({
  '&': { backgroundColor: 'transparent', color: 'var(--ink)', maxBlockSize: 'calc(var(--editor-most, 1000) * 1.6em)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--family)', fontSize: 'var(--text-l)', lineHeight: '1.6', overflow: 'auto',
  },
  '.cm-content': {
    minBlockSize: 'calc(var(--editor-least, 2) * 1.6em)', padding: '0', caretColor: 'var(--ink)',
  },
  '.cm-line': { padding: '0 2px', textAlign: 'start' },
  '.cm-line.md-item': { paddingInlineStart: '1.6em' },
  '.cm-line.md-quote': { paddingInlineStart: 'var(--s4)' },
});

export const styling = [ViewPlugin.fromClass(Styling, { decorations: (plugin) => plugin.decorations }), theme];
