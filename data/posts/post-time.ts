const FIRST = Date.UTC(2000, 0);
const LAST = Date.UTC(2100, 0);

/** A moment as the contract writes it, `undefined` where it can't be that of a post. */
function iso(milliseconds: number): string | undefined {
  if (!(milliseconds >= FIRST && milliseconds < LAST)) return undefined;
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

/** Seconds since 1970, written as text. */
export function timeFromSeconds(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{1,12}$/.test(text) ? iso(Number(text) * 1000) : undefined;
}

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?(?<zone>Z|[+-]\d\d:\d\d)?$/;

/** An ISO time; one without a zone is taken for UTC. */
export function timeFromIso(text: string | null | undefined): string | undefined {
  const form = ISO.exec(text ?? '');
  return form ? iso(Date.parse(form.groups?.zone ? form[0] : `${form[0]}Z`)) : undefined;
}

const WRITTEN =
  /^(?<day>\d\d)\.(?<month>\d\d)\.(?<year>\d{4}) (?<time>\d\d:\d\d:\d\d)(?: UTC(?<zone>[+-]\d\d:\d\d))?$/;

/** A time as HTML exports write it: `14.09.2018 06:48:15 UTC+02:00`, older ones without a zone. */
export function timeFromExport(text: string | null | undefined): string | undefined {
  const parts = WRITTEN.exec(text?.trim() ?? '')?.groups;
  if (!parts) return undefined;
  return timeFromIso(`${parts.year}-${parts.month}-${parts.day}T${parts.time}${parts.zone ?? 'Z'}`);
}
