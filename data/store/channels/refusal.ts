/**
 * Why a change of channels was not made: there are as many channels, or summaries of this one, as
 * there may be; a summary is of another channel, or two have one id; there is no such channel;
 * `name-taken`: one of this name comes from elsewhere.
 */
export type RefusedFor =
  | 'too-many-channels'
  | 'too-many-summaries'
  | 'foreign-summary'
  | 'same-id'
  | 'no-channel'
  | 'name-taken';

/** A change that was refused: nothing has changed. */
export class ChannelRefusal extends Error {
  override name = 'ChannelRefusal';

  constructor(readonly reason: RefusedFor) {
    super(reason);
  }
}
