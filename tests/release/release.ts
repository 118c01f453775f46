/**
 * `npm run test:release`: the path that `docs/release.md` describes, from a new export to packages
 * for the stores, on a copy of the project. The commands are read from that page; `npm test` among
 * them is left out, since it is run by itself.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, runMain } from '../../scripts/failure';
import { inProject } from '../../scripts/project-root';
import { temporaryFolder } from '../../scripts/temporary-folder';
import { numbered } from '../data/posts/readings';
import { type GivenPost, writeDesktopJson } from '../data/posts/write-sources';

const GUIDE = 'docs/release.md';
const NEW_TITLES = ['Counting Gravel on Faraway Beaches', 'Sorting Sand by Colour'];

await runMain(async () => {
  const folder = temporaryFolder('release').path;
  const project = join(folder, 'project');
  copyProject(project);
  const exported = join(folder, 'ChatExport');
  mkdirSync(exported);
  writeFileSync(join(exported, 'result.json'), writeDesktopJson(posts(), 'Concise Research'));
  for (const command of commandsFor(exported)) run(command, project);
  const output = join(project, '.output');
  for (const build of ['chrome-mv3', 'firefox-mv3']) checkBuild(join(output, build));
  const packages = readdirSync(output).filter((name) => name.endsWith('.zip'));
  if (packages.length !== 3) throw new Failure(`packages: ${packages.join(', ')}`);
  console.log(`\n${packages.join('\n')}\nThe path of ${GUIDE} leads to packages.`);
  return 0;
});

function copyProject(to: string): void {
  const listed = spawnSync('git', ['ls-files'], { cwd: inProject(), encoding: 'utf8' });
  for (const file of listed.stdout.trimEnd().split('\n')) {
    cpSync(inProject(file), join(to, file), { recursive: true });
  }
  symlinkSync(inProject('node_modules'), join(to, 'node_modules'), 'junction');
}

/** All that the channel had, and two posts more. */
function posts(): GivenPost[] {
  const added = NEW_TITLES.map((title, i) => ({
    number: 900 + i,
    postedAt: `2026-07-0${i + 1}T09:00:00Z`,
    lines: [[{ text: title }], [], [{ text: 'Камни считают и сортируют.' }]],
  }));
  return [...numbered, ...added];
}

/** The whole path in one go, as the guide has it. */
function commandsFor(exported: string): string[] {
  const guide = readFileSync(inProject(GUIDE), 'utf8');
  const [line] = /^npm run dataset -- \S+ && .*$/m.exec(guide) ?? [];
  if (!line) throw new Failure(`${GUIDE} has no line with the whole path`);
  return line
    .split(' && ')
    .filter((command) => command !== 'npm test')
    .map((command) => command.replace(/~\/\S+/, JSON.stringify(exported)));
}

function run(command: string, cwd: string): void {
  console.log(`\n$ ${command}`);
  const { status } = spawnSync(command, { cwd, shell: true, stdio: 'inherit' });
  if (status !== 0) throw new Failure(`${command}: ended with ${status}`);
}

function checkBuild(folder: string): void {
  const text = readFileSync(join(folder, 'summaries.jsonl'), 'utf8');
  const missing = [...NEW_TITLES, numbered[0]?.postedAt ?? ''].filter((one) => !text.includes(one));
  if (missing.length > 0) throw new Failure(`${folder} lacks ${missing.join(', ')}`);
}
