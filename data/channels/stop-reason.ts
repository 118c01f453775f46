/**
 * Why a channel could not be read to the end:
 * - `private-or-unknown`: there is no public channel of that name: it is private, a group, a person
 *   or a bot, or nobody has the name;
 * - `preview-off`: a public channel that has its preview switched off, or is restricted;
 * - `too-many-requests`: Telegram wants us to wait;
 * - `server-error`: it answers with an error;
 * - `cut-connection`: pages end in the middle;
 * - `too-large`: a page, or the channel, is larger than any real one;
 * - `not-understood`: pages no longer look as they did;
 * - `no-network`: nothing answers.
 */
export type StopReason =
  | 'private-or-unknown'
  | 'preview-off'
  | 'too-many-requests'
  | 'server-error'
  | 'cut-connection'
  | 'too-large'
  | 'not-understood'
  | 'no-network';
