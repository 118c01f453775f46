/** What an entry can hold. Without schemas: windows check what the reader types against it. */

/** Characters of a tag. */
export const TAG_LENGTH = 100;
export const TAGS = 1000;
/** Characters of a note. */
export const NOTE_LENGTH = 100_000;
/** Names of one paper. */
export const KEYS = 100;
/** The latest time, in milliseconds since 1970: the last that its text has four digits for. */
export const LAST_TIME = 253_402_300_799_999;
