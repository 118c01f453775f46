/** Beginnings of what stands where a title could, in lower case. */
const VENUE = new RegExp(
  `^(?:${[
    'arxiv\\b|corr\\b|abs/|e-?print\\b|preprint\\b|https?:|www\\.|doi[: ]|isbn\\b|url:? ?http',
    'proc(?:eedings\\b|\\.)|journal of\\b|j\\. |(?:ieee )?trans(?:actions\\b|\\.)|annals of\\b',
    'lecture notes\\b|advances in neural\\b|\\S+ international conference|phys(?:ical|\\.) rev',
    '(?:nature|science)(?: \\w+)?$|springer\\b|elsevier\\b|\\w+ university press',
    'pp?\\.|pages? \\d|vol(?:ume)?\\.? ?\\d|no\\. ?\\d',
    "ph\\.? ?d\\.? (?:thesis|diss)|master[’']?s thesis|technical report(?! o[nf])",
    'accessed\\b|available (?:at|online)|note:|external links|cited by',
  ].join('|')})`,
  'i',
);

/** «In» before what holds the paper; a title may begin with the word too. */
const HOLDER =
  /^[Ii]n:? (?:Proc|Adv(?:ances|\.)|Int(?:ernational|\.)|Conf|Workshop|Annual|IEEE|ACM|[A-Z]{3,}\b(?! [a-z])|\d)/;

/** `NeurIPS 2017`, `ICML, 2020` */
const SHORT_WITH_YEAR = /^\S+(?:\s\S+)?,?\s\(?(?:19|20)\d\d\)?$/;

/** Whether `text` says where a paper has come out or is found, or anything but a title. */
export function isVenue(text: string): boolean {
  return (
    VENUE.test(text) || HOLDER.test(text) || SHORT_WITH_YEAR.test(text) || !/\p{L}{2}/u.test(text)
  );
}
