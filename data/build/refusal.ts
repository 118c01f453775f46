/** A source that the build does not understand: says where, and what to do about it. */
export class Refusal extends Error {
  override name = 'Refusal';

  constructor(
    readonly file: string,
    /** Counted from 1; 0 where the whole file is meant. */
    readonly line: number,
    readonly reason: string,
  ) {
    super(line > 0 ? `${file}:${line}: ${reason}` : `${file}: ${reason}`);
  }
}
