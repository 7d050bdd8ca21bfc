import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromHere } from '../../report/from-here.ts';
import { UsageError } from '../verb.ts';
import { type DatedText, ENDING } from './dated-text.ts';
import { contentOf, filesOfCommits, type GitFile, git } from './git.ts';
import { datedFiles } from './texts-of-folder.ts';
import { inOrder } from './texts-of-git.ts';

/** The history of one document of a service, as a collection of Open Terms Archive keeps it. */
export interface ArchivedDocument {
  readonly service: string;
  /** What the document is, in the archive’s words: `Privacy Policy`. */
  readonly document: string;
  readonly texts: readonly DatedText[];
  /** How many texts the archive made anew from what it had, without a change by the service. */
  readonly upgrades: number;
}

/** Commits with which the archive read a page anew: a better reading, and no new text of the service. */
const UPGRADE = /^(?:Apply technical or declaration upgrade|Refilter)\b/;

/**
 * The documents of a collection. Its versions are a git repository of files `Service/Document.md`, one commit
 * a change; its data sets are folders of files `Service/Document/2021-05-08T10-30-00Z.md`.
 * @param collection a folder, a repository, or the address of one, which git copies first
 */
export function documentsOfArchive(collection: string): ArchivedDocument[] {
  const isAddress = /^(?:https?|ssh|git|file):\/\/|^git@/.test(collection);
  const folder = isAddress ? copyOf(collection) : fromHere(collection);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(`There is no folder ${collection}.`);
  const documents = isRepository(folder) ? fromRepository(folder) : fromFolder(folder, collection);
  if (documents.length > 0)
    return documents.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
  throw new UsageError(
    `${collection} has no files such as “Acme/Privacy Policy.md” or “Acme/Privacy Policy/2021-05-08.md”, as collections of Open Terms Archive have them.`,
  );
}

function keyOf({ service, document }: ArchivedDocument): string {
  return `${service}/${document}`;
}

function copyOf(address: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'clausebook-archive-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  if (git(folder, 'clone', '--quiet', '--bare', '--', address, '.')) return folder;
  throw new UsageError(`Git cannot copy ${address}. Copy it yourself, and name the folder.`);
}

/** Whether a folder is a repository itself, and does not merely lie in one. */
function isRepository(folder: string): boolean {
  const top = git(folder, 'rev-parse', '--show-toplevel')?.toString('utf8').trim();
  const own = git(folder, 'rev-parse', '--absolute-git-dir')?.toString('utf8').trim();
  const here = realpathSync(folder);
  return [top, own].some((path) => path && existsSync(path) && realpathSync(path) === here);
}

function fromRepository(folder: string): ArchivedDocument[] {
  const histories = new Map<string, GitFile[]>();
  for (const file of filesOfCommits(folder) ?? []) {
    if (file.formerPath !== null) {
      const before = histories.get(file.formerPath) ?? [];
      histories.delete(file.formerPath);
      histories.set(file.path, [...before, file]);
    } else histories.set(file.path, [...(histories.get(file.path) ?? []), file]);
  }
  return [...histories].flatMap(([path, files]) => {
    const [service = '', name = '', ...deeper] = path.split('/');
    if (deeper.length > 0 || service.startsWith('.') || !ENDING.test(name)) return [];
    const changes = inOrder(files);
    // The first text counts, however the archive came by it.
    const texts = changes.filter(({ message }, at) => at === 0 || !UPGRADE.test(message));
    if (texts.length === 0) return [];
    return [
      {
        service,
        document: name.replace(ENDING, ''),
        texts: texts.map((file) => textOf(folder, file)),
        upgrades: changes.length - texts.length,
      },
    ];
  });
}

function textOf(folder: string, file: GitFile): DatedText {
  // The archive says from which capture of the page it took each text.
  const url = /\bsnapshots?\b[\s\S]*?\b(https:\/\/[^\s<>"]+)/.exec(file.message)?.[1];
  return {
    name: `${file.path.replace(ENDING, '')}@${file.commit.slice(0, 10)}${ENDING.exec(file.path)?.[0] ?? ''}`,
    date: file.date,
    source:
      url && URL.canParse(url) ? { title: 'Open Terms Archive', url, captured: file.date } : null,
    read: () => ({ bytes: contentOf(folder, file), mediaType: null }),
  };
}

function fromFolder(folder: string, named: string): ArchivedDocument[] {
  const entries = (path: string) => readdirSync(path, { withFileTypes: true });
  const services = entries(folder).filter(
    (each) => each.isDirectory() && !each.name.startsWith('.'),
  );
  return services.flatMap(({ name: service }) =>
    entries(join(folder, service)).flatMap((entry): ArchivedDocument[] => {
      const path = join(folder, service, entry.name);
      const text = (file: string, date: DatedText['date']): DatedText => ({
        name: join(named, service, file),
        date,
        source: null,
        read: () => ({ bytes: readFileSync(join(folder, service, file)), mediaType: null }),
      });
      const document = entry.name.replace(ENDING, '');
      if (entry.isFile())
        return ENDING.test(entry.name)
          ? [{ service, document, texts: [text(entry.name, 'unknown')], upgrades: 0 }]
          : [];
      if (!entry.isDirectory()) return [];
      const dated = datedFiles(readdirSync(path));
      const texts = dated.map(({ file, date }) => text(join(entry.name, file), date));
      return texts.length > 0 ? [{ service, document: entry.name, texts, upgrades: 0 }] : [];
    }),
  );
}
