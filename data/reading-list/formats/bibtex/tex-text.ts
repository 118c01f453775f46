import { ACCENTS, SIGNS_BY_NAME, STYLES } from './tex-signs';

/** A command by its name, or by a sign; a sign with a meaning of its own; text between. */
const TOKEN =
  /\\(?<name>[a-zA-Z]+)\*?[ \t]*\n?[ \t]*(?<group>\{)?|\\(?<sign>[\s\S]?)|---?|``|''|[{}$~^_%-]|[^\\{}$~^_%`'-]+|[`']/gu;

/**
 * The text that TeX source stands for: `Erd{\H o}s`, `{BERT} \& \emph{friends}`, `$\alpha$-GAN`.
 * What it does not know it leaves as its name. Own code: the one library that reads TeX as well is
 * seven times as large as all of the import, calls `Function`, which the stores' checks refuse, and
 * takes 42 s for 100 kB of `@`.
 *
 * Its time grows with the length of the text only; nothing is nested.
 */
export function texText(source: string): string {
  const written = new Written(isMathPaired(source));
  for (const { 0: token, groups = {} } of source.matchAll(TOKEN)) {
    if (groups.name !== undefined) written.command(groups.name, groups.group !== undefined);
    else if (groups.sign !== undefined) written.escaped(groups.sign);
    else written.plain(token);
  }
  return written.text.join('');
}

/** A lone `$` is money. */
function isMathPaired(source: string): boolean {
  return (source.replaceAll(/\\[\s\S]/g, '').split('$').length - 1) % 2 === 0;
}

const PLAIN = new Map([
  ['{', ''],
  ['~', ' '],
  ['--', '–'],
  ['---', '—'],
  ['``', '“'],
  ["''", '”'],
]);

class Written {
  readonly text: string[] = [];
  /** The accents that the next letter gets, the nearest first. */
  private accent = '';
  private isMath = false;

  constructor(private readonly hasMath: boolean) {}

  command(name: string, hasGroup: boolean): void {
    const sign = SIGNS_BY_NAME.get(name);
    const accent = ACCENTS.get(name);
    if (sign !== undefined) this.put(sign);
    else if (accent !== undefined) this.accent = accent + this.accent;
    else if (!hasGroup && !STYLES.has(name)) this.put(name);
  }

  escaped(sign: string): void {
    const accent = ACCENTS.get(sign);
    if (accent !== undefined) this.accent = accent + this.accent;
    else if (/\s|^\\$/.test(sign)) this.put(' ');
    else if (!/^[-,;!:()[\]/]?$/.test(sign)) this.put(sign);
  }

  plain(token: string): void {
    if (token === '}') this.accent = '';
    else if (token === '$' && this.hasMath) this.isMath = !this.isMath;
    else if (!(this.isMath && /^[\^_]$/.test(token))) this.put(PLAIN.get(token) ?? token);
  }

  private put(text: string): void {
    if (text === '') return;
    this.text.push(this.accent ? accented(text, this.accent) : text);
    this.accent = '';
  }
}

/** The mark stands behind the letter, which is one without a dot of its own. */
function accented(text: string, accent: string): string {
  const [first = '', ...rest] = text;
  const letter = first.replace('ı', 'i').replace('ȷ', 'j');
  return (letter + accent).normalize('NFC') + rest.join('');
}
