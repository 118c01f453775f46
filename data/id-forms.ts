/** How ids are written; without the schemas' machinery, for scripts that run in every page. */

/** An arXiv id without its version: `2301.08243`, or old style `hep-th/9901001`. */
export const ARXIV_ID = /^(?:\d{4}\.\d{4,5}|[a-z]+(?:-[a-z]+)*\/\d{7})$/;
/** The id of an OpenReview forum: `FPGs276lUeq`. */
export const OPENREVIEW_ID = /^[\w-]{5,32}$/;
/** A DOI in lower case. */
export const DOI = /^10\.\d{4,9}\/[^\sA-Z]{1,200}$/;
/** A summary's own id: `channel/post-number` or `channel/slug-of-title`. */
export const SUMMARY_ID = /^\w{1,64}\/[\p{L}\p{N}-]{1,300}$/u;
