import type { Run, Summary } from '../summary';

/** A line of a post: its runs in order, none of them empty; a blank line has none. */
export type PostLine = Run[];

/** What Telegram shows below a post of the page that it links to. */
export interface LinkPreview {
  url: string;
  title?: string;
}

/** What a post is besides its text. */
export type PostKind = 'message' | 'service' | 'poll' | 'unsupported' | 'damaged';

/** A post of a channel as a source gives it, before anything is made of it. */
export interface Post {
  /** The public name of the channel; of one without, its bare number. */
  channel: string;
  kind: PostKind;
  /** Its number in the channel; a pasted preview knows none. */
  number?: number;
  /** Where it begins in a source of lines, counted from 1. */
  line?: number;
  /** ISO, UTC. Old exports don't say in which zone their time is: theirs is taken for UTC. */
  postedAt?: string;
  /**
   * A moment at which the post read so: when it was edited last, else when it was posted. Of two
   * texts of a post the one with the later moment is the newer one. Absent where the source does not
   * say when the post was edited: then it read so when the source was made.
   */
  asOf?: string;
  /** Without blank lines at the beginning and the end. */
  lines: PostLine[];
  preview?: LinkPreview;
  reactions?: NonNullable<Summary['reactions']>;
  /** Where it was forwarded from; empty where the source does not say the name. */
  forwardedFrom?: string;
}

/** Which numbers a source has every post of: one that is missing there was deleted. */
export interface Coverage {
  from: number;
  to: number;
}

/** The public name that an address of a channel at t.me has, or the number of one without. */
export const CHANNEL_NAME = /^\w{1,64}$/;
