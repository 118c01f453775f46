/**
 * Why a source can't be read:
 * - `not-an-export`: it is none of the formats, or something in it is not understood;
 * - `cut-short`: it ends in the middle;
 * - `too-large`: it is beyond the bounds that no real one reaches;
 * - `another-channel`: its posts are not those of the channel that was asked for;
 * - `several-chats`: it has more than one chat, and it was not said which;
 * - `not-a-summary`: a line of a file of summaries is none.
 */
export type UnreadableProblem =
  | 'not-an-export'
  | 'cut-short'
  | 'too-large'
  | 'another-channel'
  | 'several-chats'
  | 'not-a-summary';

/** A source of posts that can't be read; nothing of it may be used. */
export class Unreadable extends Error {
  override name = 'Unreadable';

  constructor(
    readonly problem: UnreadableProblem,
    /** What was met, in English, for the terminal. */
    readonly detail: string,
    /** The line where it was met, counted from 1; 0 where the whole source is meant. */
    readonly line = 0,
  ) {
    super(line > 0 ? `line ${line}: ${detail}` : detail);
  }
}
