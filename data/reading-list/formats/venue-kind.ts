const JOURNAL =
  /\b(?:journal|transactions|letters|annals|magazine|reviews?|bulletin|tmlr|jmlr|nature|science|neural computation|pnas|tpami|tacl)\b|журнал/i;

/** Whether a venue is a journal; all others are taken for conferences, as most of this field are. */
export function isJournal(venue: string): boolean {
  return (
    JOURNAL.test(venue) && !/\b(?:conference|workshop|symposium|proceedings of)\b/i.test(venue)
  );
}
