import { toJsonSchema } from '@valibot/to-json-schema';
import { listFileSchema } from '../../data/reading-list/formats/list-file';

/** The JSON Schema of the reading list's file, as `docs/reading-list.schema.json` has it. */
export function listSchemaText(): string {
  const schema = toJsonSchema(listFileSchema, {
    target: 'draft-2020-12',
    ignoreActions: ['brand'],
    // Patterns of JSON Schema are always those of Unicode.
    overrideAction: ({ valibotAction: action, jsonSchema }) =>
      'requirement' in action && action.requirement instanceof RegExp
        ? { ...jsonSchema, pattern: action.requirement.source }
        : undefined,
    // What JSON Schema has no words for: look-up keys.
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema.type === 'custom'
        ? { type: 'string', pattern: '^[a-z]+:.', maxLength: 2000 }
        : undefined,
  });
  const named = { title: 'A reading list of Concise Research', ...schema };
  return `${JSON.stringify(named, null, 2)}\n`;
}
