/**
 * Why no summary was made of a post:
 * - `service`, `unsupported`, `damaged`, `poll`: it is no text, or could not be read;
 * - `no-text`: pictures or files only;
 * - `forwarded`: somebody else wrote it;
 * - `advert`: it says so itself, as Russian law wants it;
 * - `no-paper`: it names none;
 * - `only-links`: it names some and says nothing about them;
 * - `out-of-bounds`: longer than any post may be, or without a title to call it by.
 */
export const SET_ASIDE_REASONS = [
  'service',
  'unsupported',
  'damaged',
  'poll',
  'no-text',
  'forwarded',
  'advert',
  'no-paper',
  'only-links',
  'out-of-bounds',
] as const;

export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];
