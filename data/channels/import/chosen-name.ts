import { typedChannel } from '../typed-channel';

/**
 * The name that a reader gives to a channel of a file, in small letters: its public name or address;
 * of one without, any. `undefined` for what can be none.
 */
export function chosenName(text: string): string | undefined {
  const meant = typedChannel(text);
  if ('name' in meant) return meant.name;
  const plain = text.trim().toLowerCase();
  return /^[a-z0-9_]{1,64}$/.test(plain) ? plain : undefined;
}
