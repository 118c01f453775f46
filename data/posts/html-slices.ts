import { Unreadable } from './unreadable';

/** Takes the text of a page of an HTML export piece by piece. */
export interface HtmlSlicer {
  /**
   * The slices that end in this piece: each has whole messages, the first one the page's head too.
   *
   * @throws Unreadable for a message beyond all bounds
   */
  push(piece: string): string[];
  /**
   * The last slices, once all text has come.
   *
   * @throws Unreadable where the text ends in the middle
   */
  finish(): string[];
}

/** How a message begins; where a post quotes that, its angle bracket is escaped. */
const MESSAGE = '<div class="message ';
/** A document of this size takes a page some milliseconds. */
const SLICE = 1 << 15;
/** Real messages have some kilobytes. */
const LONGEST_MESSAGE = 1 << 20;

/**
 * Cuts the text of an HTML export before messages, so that none of its parts takes long to read: a
 * whole page has a thousand messages, and the browser must not stand still over it.
 */
export function htmlSlicer(): HtmlSlicer {
  let text = '';

  function take(least: number): string[] {
    const slices: string[] = [];
    while (text.length >= least) {
      const end = text.indexOf(MESSAGE, least);
      if (end < 0) break;
      slices.push(text.slice(0, end));
      text = text.slice(end);
    }
    if (text.length > LONGEST_MESSAGE) {
      throw new Unreadable('too-large', 'a message is larger than any real one');
    }
    return slices;
  }

  return {
    push(piece) {
      text += piece;
      return take(SLICE);
    },
    finish() {
      if (!text.slice(-1000).includes('</html>')) {
        throw new Unreadable('cut-short', 'the page ends in the middle');
      }
      return [text];
    },
  };
}

/** A slice as a document of its own, but for the first one, which is the beginning of one. */
export function asDocument(slice: string): string {
  return `<div class="history">${slice}`;
}
