import * as v from 'valibot';
import { parse, YAMLParseError } from 'yaml';
import {
  arxivIdSchema,
  doiSchema,
  openReviewIdSchema,
  type Paper,
  paperSchema,
  webAddress,
} from '../summary';
import { Refusal } from './refusal';

const { title: line } = paperSchema.entries;

const entry = v.strictObject({
  post: line,
  title: v.exactOptional(line),
  otherTitles: v.exactOptional(v.array(line)),
  arxiv: v.exactOptional(arxivIdSchema),
  openreview: v.exactOptional(v.array(openReviewIdSchema)),
  doi: v.exactOptional(v.pipe(v.string(), v.toLowerCase(), doiSchema)),
  code: v.exactOptional(webAddress),
  author: v.exactOptional(line),
  venue: v.exactOptional(line),
  evidence: v.exactOptional(v.string()),
});

/**
 * The facts about papers that a maintainer keeps by hand, by the first line of the post.
 *
 * @param text YAML: a list of entries, described at the head of `data/channel/papers.yaml`
 * @throws Refusal for broken YAML, an entry out of the schema, and two entries for one post
 */
export function readPapers(text: string, file: string): Map<string, Paper> {
  const papers = new Map<string, Paper>();
  for (const [i, item] of parseList(text, file).entries()) {
    const result = v.safeParse(entry, item);
    if (!result.success) {
      const path = v.getDotPath(result.issues[0]) ?? 'entry';
      throw new Refusal(file, 0, `entry ${i + 1}: ${path}: ${result.issues[0].message}`);
    }
    const { post } = result.output;
    if (papers.has(post)) throw new Refusal(file, 0, `entry ${i + 1}: «${post}» is there twice`);
    papers.set(post, toPaper(result.output));
  }
  return papers;
}

function parseList(text: string, file: string): unknown[] {
  try {
    return v.parse(v.array(v.unknown()), parse(text));
  } catch (error) {
    const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 0) : 0;
    throw new Refusal(file, line, error instanceof Error ? error.message : String(error));
  }
}

function toPaper(facts: v.InferOutput<typeof entry>): Paper {
  return {
    title: facts.title ?? facts.post,
    otherTitles: facts.otherTitles ?? [],
    ...(facts.arxiv ? { arxivId: facts.arxiv } : {}),
    openreviewIds: facts.openreview ?? [],
    ...(facts.doi ? { doi: facts.doi } : {}),
    ...(facts.code ? { codeUrl: facts.code } : {}),
    ...(facts.author ? { firstAuthor: facts.author } : {}),
    ...(facts.venue ? { venue: facts.venue } : {}),
  };
}
