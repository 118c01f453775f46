import type { Summary } from '../summary';

/** A post as a source gives it, before the facts about its paper are joined to it. */
export type Post = Pick<
  Summary,
  'channel' | 'title' | 'note' | 'body' | 'postedAt' | 'url' | 'reactions'
> & {
  /** Where the post begins in its source, counted from 1. */
  line: number;
};
