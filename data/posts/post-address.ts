/** The address of a post at Telegram; a channel without a public name has its number. */
export function postAddress(channel: string, number: number): string {
  return `https://t.me/${/^\d+$/.test(channel) ? `c/${channel}` : channel}/${number}`;
}

/** The number in the address of a post, `undefined` where it is none. */
export function numberInAddress(address: string | undefined): number | undefined {
  const [, number] = /^https:\/\/t\.me\/(?:c\/)?\w+\/(\d{1,15})$/.exec(address ?? '') ?? [];
  return number === undefined ? undefined : Number(number);
}
