import type { CitationMetas } from './citation-metas';
import { plainTitle } from './title-text';
import { yearIn } from './year-in';

/** When and where a paper was published, as far as a page tells it. */
export interface Publication {
  year?: number;
  venue?: string;
}

/** As much of a venue as the reading list takes. */
const VENUE_LENGTH = 300;
const DATES = [
  'citation_publication_date',
  'citation_date',
  'citation_year',
  'citation_online_date',
];
const VENUES = ['citation_conference_title', 'citation_journal_title', 'citation_inbook_title'];

/** What citation metadata tells of it: of several, the name that says the most of it first. */
export function publicationInMetas(metas: CitationMetas): Publication {
  const first = <Value>(names: string[], read: (content: string) => Value | undefined) =>
    names
      .flatMap((name) => metas.filter(([key]) => key === name))
      .map(([, content]) => read(content))
      .find((value) => value !== undefined);
  return publication(first(DATES, yearIn), first(VENUES, plainTitle));
}

/** What is known of both, in the form in which it is kept. */
export function publication(year: number | undefined, venue: string | undefined): Publication {
  return { ...(year ? { year } : {}), ...(venue ? { venue: venue.slice(0, VENUE_LENGTH) } : {}) };
}
