/** A word of a name: `Łukasz`, `O’Neil`, `J.-M.`, `deVicente`, `van`. */
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.\-‐–]*|\p{Lo}+|\p{Ll}+\p{Lu}\p{L}*|d['’]\p{L}+|van|von|vom|der|den|de|del|della|di|da|dos|das|du|la|le|el|bin|ibn|ter|ten|zu|zur|y|e)$/u;
const INITIALS = /^\p{Lu}(?:[.\-‐]*\p{Lu}){0,2}$/u;
const JOINING = /^(?:and|&|et|al|others|[Ee]ds?|[Ee]ditors?)$/;
const YEAR = /^\(?(?:1[89]|20)\d\d[a-z]?\)?[.:;,]*$/;
/** After names, a year in brackets or at the end of its sentence; in `2016,` journals may follow. */
const YEAR_AT_END = /^\(|[.:]$/;
const LONGEST_WORD = 40;
const LONGEST_NAME = 8;

/** The names that a text begins with. */
export interface Authors {
  /** Where the text goes on: past what ends the names and the space after it. */
  end: number;
  /** What ends them; `text` where nothing else follows. */
  by: 'sentence' | 'colon' | 'year' | 'text';
}

/**
 * The names that `text` begins with; `undefined` where it begins with anything else, or where it
 * can't be told where they end (only a comma parts them from a title). Reads each word once.
 */
export function authorsOf(text: string): Authors | undefined {
  const words = [...text.matchAll(/\S+/g)];
  const names = new Names();
  for (const [n, { 0: word }] of words.entries()) {
    const next = words[n + 1];
    const end = next?.index ?? text.length;
    if (n > 0 && YEAR.test(word)) {
      return YEAR_AT_END.test(word) ? { end, by: next ? 'year' : 'text' } : undefined;
    }
    if (!names.take(word)) return undefined;
    if (!next) return { end, by: 'text' };
    if (word.endsWith(':')) return names.areShort ? { end, by: 'colon' } : undefined;
    if (word.endsWith('.') && names.mayEndBefore(next[0])) return { end, by: 'sentence' };
  }
  return undefined;
}

interface Name {
  words: number;
  initials: number;
}

/** The names read so far, word by word. */
class Names {
  /** Some name is given by initials, or names are left out. */
  areShort = false;
  readonly #whole: Name[] = [];
  #last: Name = { words: 0, initials: 0 };
  #endsWithInitials = false;

  /** Adds the next word; `false` where it is none of a name. */
  take(word: string): boolean {
    if (word.length > LONGEST_WORD) return false;
    const bare = withoutMarks(word);
    const joins = JOINING.test(bare);
    if (bare !== '' && !joins && !NAME_WORD.test(bare)) return false;
    this.#endsWithInitials = INITIALS.test(bare);
    this.areShort ||= this.#endsWithInitials || bare === 'al';
    if (this.#endsWithInitials) this.#last.initials += 1;
    else if (!joins) this.#last.words += 1;
    const { words, initials } = this.#last;
    if ((joins || /[,;]$/.test(word)) && words + initials > 0) {
      this.#whole.push(this.#last);
      this.#last = { words: 0, initials: 0 };
    }
    return words + initials <= LONGEST_NAME;
  }

  /** Whether the full stop after the last word may end the list: not that of `G.` in `G. Hinton`. */
  mayEndBefore(next: string): boolean {
    if (/^[\p{Ll}&]/u.test(next) || YEAR.test(next)) return false;
    if (!this.#endsWithInitials) return true;
    return this.#areInverted && this.#last.words === 0 && !INITIALS.test(withoutMarks(next));
  }

  /** `Hinton, G. E.` */
  get #areInverted(): boolean {
    const [surname, given = this.#last] = this.#whole;
    return surname?.initials === 0 && given.words === 0 && given.initials > 0;
  }
}

function withoutMarks(word: string): string {
  return word.slice(0, LONGEST_WORD).replace(/^[([]|[)\].,;:]+$/g, '');
}
