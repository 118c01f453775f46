import * as v from 'valibot';
import { announced } from './announced';

/** A filling that takes longer than a moment, as every page of the extension may see it. */
const fillingSchema = v.object({
  /** Of the data set. */
  version: v.string(),
  stage: v.picklist(['reading', 'indexing']),
  /** Lines that were read, or summaries that are in the index, and of how many. */
  done: v.number(),
  total: v.number(),
  /** Why it ended there: it is not tried again before the browser is closed. */
  problem: v.exactOptional(v.picklist(['summaries-no-room', 'summaries-stale'])),
});

export type Filling = v.InferOutput<typeof fillingSchema>;

export const {
  announce: announceFilling,
  end: endAnnouncement,
  now: announcedFilling,
  watch: watchFilling,
} = announced('filling', fillingSchema);
