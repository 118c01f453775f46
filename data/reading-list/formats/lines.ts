export interface Line {
  /** Counted from 1. */
  number: number;
  line: string;
}

/** The lines of a text one by one: a list of all of them may be larger than the text. */
export function* linesOf(text: string): Generator<Line> {
  const end = /\r\n|\n|\r/g;
  let number = 1;
  let from = 0;
  for (let found = end.exec(text); found; found = end.exec(text)) {
    yield { number, line: text.slice(from, found.index) };
    number++;
    from = end.lastIndex;
  }
  yield { number, line: text.slice(from) };
}
