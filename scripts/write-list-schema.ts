/** `npm run list-schema`: writes `docs/reading-list.schema.json` anew from what the code checks. */
import { writeFileSync } from 'node:fs';
import { listSchemaText } from './list-schema/list-schema';
import { inProject } from './project-root';

writeFileSync(inProject('docs/reading-list.schema.json'), listSchemaText());
