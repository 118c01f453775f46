/** What the beginning of a title says of the rest. */

/** Words before a colon that make another paper of it: an answer to it, a part of it. */
const REMARK =
  /\b(?:re|repl(?:y|ies)|response|comments?|commentary|notes?|erratum|errata|corrigend\w+|correction|addend\w+|retract\w*|surveys?|reviews?|discussion|rejoinder|appendix|supplement\w*|part|chapter|lecture|tutorial|introduction|beyond|revisit\w*|rethink\w*|reproduc\w*|replicat\w*|extended|improved|against|vs|versus|withdrawn|editorial|preface|foreword|critique|rebut\w*|refut\w*|debunk\w*|disprov\w*|counter(?:point|example)s?)\b/i;

/** Whether the head of a title says that the rest is another paper's title, or a part of one. */
export function isRemark(head: string): boolean {
  return REMARK.test(head);
}

/** The end of a name that says that it is a later one: «I-JEPA 2», «I-JEPA++», «I-JEPA-XL». */
const VERSION = /(?:[\d+]|\b(?:ii|iii|iv|xl|plus|pro|lite|next))$/i;
/** What may be a name, or else says what the text does with the paper of that title. */
const STUDY =
  /\b(?:concern|critical|answers?|questions?|follow-?ups?|sequel|updated?|retrospective|opinion|debate|interview|news|highlights|thesis|summary|later|lessons|generali[sz]\w*|supporting|slides|code|data(?:set)?|understand\w*|demystif\w*|faster|better|benchmark\w*|extensions?|remarks?|reassess\w*|analys[ei]s|reanalys[ei]s|post-?mortem)\b/i;

/** Whether with this head a title may well be another paper's than without it. */
export function maybeAnother(head: string): boolean {
  return VERSION.test(head.trim()) || STUDY.test(head);
}

/** Whether the head of a title may be the coined name of what the rest is about. */
export function isName(head: string): boolean {
  return head.length <= 40 && head.split(/\s+/).length <= 4 && !isRemark(head);
}

/** «Comment on …», «Discussion of: …», «Rejoinder: …»; «Response Modeling …» is none. */
export function isReply(title: string): boolean {
  return /^\W*(?:a |some )?(?:comments?|discussion|repl(?:y|ies)|response|rejoinder|correction|corrigendum|erratum|addendum)(?:\s+(?:on|of|to)\b|\s*[^\w\s])/i.test(
    title,
  );
}
