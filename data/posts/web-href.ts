import * as v from 'valibot';
import { webAddress } from '../summary';
import { paperAddress } from './paper-address';

/**
 * The address that a link of a post may lead to, `undefined` where it must not be one: https only.
 * Links to papers are often old and say http: those sites all answer to https.
 */
export function webHref(raw: string | null | undefined): string | undefined {
  const url = parsed(raw?.trim() ?? '');
  if (!url) return undefined;
  if (url.protocol === 'http:' && paperAddress(url)) url.protocol = 'https:';
  return v.is(webAddress, url.href) ? url.href : undefined;
}

const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const BARE_HOST = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#:]|$)/u;

function parsed(text: string): URL | undefined {
  if (text === '' || text.length > 2000) return undefined;
  const whole = !SCHEME.test(text) && BARE_HOST.test(text) ? `https://${text}` : text;
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  return url.username === '' && url.password === '' ? url : undefined;
}
