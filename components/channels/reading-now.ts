/** A channel that is being read, and how far that is. */
export interface ReadingNow {
  name: string;
  requests: number;
  posts: number;
  /** Telegram lets us go on then: milliseconds since 1970. */
  waitingUntil?: number;
}
