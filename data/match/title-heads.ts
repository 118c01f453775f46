/** What the beginning of a title says of the rest. */

/** Words before a colon that make another paper of it: an answer to it, a part of it. */
const REMARK =
  /\b(?:re|repl(?:y|ies)|response|comments?|commentary|notes?|erratum|errata|corrigend\w+|correction|addend\w+|retract\w*|surveys?|reviews?|discussion|rejoinder|appendix|supplement\w*|part|chapter|lecture|tutorial|introduction|beyond|revisit\w*|rethink\w*|reproduc\w*|replicat\w*|extended|improved|against|vs|versus)\b/i;

/** Whether the head of a title says that the rest is another paper's title, or a part of one. */
export function isRemark(head: string): boolean {
  return REMARK.test(head);
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
