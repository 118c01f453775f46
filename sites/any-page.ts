/**
 * Any page that tells search engines which paper it is about, by its citation metadata: journals,
 * proceedings, repositories. (Metadata as described in 2026; unchanged since about 2012.)
 */
import type { Site } from './mention';
import { subjectInMetas } from './subject-in-metas';

export const anyPage: Site = {
  name: 'any-page',
  changes: false,
  reads: (url) => url.protocol === 'https:',
  mentions(document) {
    // Without a heading to stand at, the card goes where it pushes nothing away.
    const subject = subjectInMetas(document) ?? subjectInMetas(document, ['body > :last-child']);
    return subject ? [subject] : [];
  },
};
