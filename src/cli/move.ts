import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { toHex } from '../ledger/bytes-as-text.ts';
import type { MovedEntry } from '../ledger/entry.ts';
import { formatLedger, isFault, type Ledger, ledgerOf, parseLedger } from '../ledger/ledger.ts';
import { foldersOf, type PolicyId, parsePolicyId } from '../policy/policy-id.ts';
import { loadSite, nodeSha256 } from '../site/load-site.ts';
import { LEDGER_FILE } from '../site/promises/check-ledger.ts';
import { today as dayNow } from '../site/site-day.ts';
import { checkClock } from './seal.ts';
import { reportErrors } from './sound-site.ts';
import { type Call, contentFolder, UsageError, type Verb } from './verb.ts';

const ORGANISATION = 'organisation.yaml';

/** A policy gets another name, or goes to another organisation; nothing of what was promised is lost. */
export const moveVerb: Verb = {
  name: 'move',
  summary:
    'Renames a policy, or gives it to another organisation: moves its folder and seals that, so that old addresses lead on.',
  usage: 'ORG/POLICY NEW-ORG/NEW-POLICY',
  options: {},
  explanations: {},
  run(call) {
    const content = contentFolder(call);
    const { from, to } = requestOf(call);
    const today = dayNow(call.content);
    const ledger = sealedOf(content, from, to);
    checkClock(ledger.entries, today);
    const isThereAlready = !existsSync(join(content, from)) && existsSync(join(content, to));
    refuse(content, from, to, isThereAlready);
    const entry: MovedEntry = { kind: 'moved', policy: from, to, sealed: today };
    const after = ledgerOf(nodeSha256, [...ledger.entries, entry]);
    const undo = carryOut(content, { from, to, isThereAlready }, formatLedger(after));
    const { view, problems } = loadSite(content, today, { drafts: false });
    if (!view) {
      undo();
      reportErrors(call, content, problems);
      process.stderr.write('Nothing was moved: at its new place, the content has problems.\n');
      return 1;
    }
    const { size, root } = after.tree;
    process.stdout.write(
      call.isJson
        ? `${JSON.stringify({ entry, size, root: toHex(root) })}\n`
        : `${from} is now ${to}. The ledger has ${size} entries, root ${toHex(root)}.\nLeft to do: \`npm run policy -- addresses --write\`, commit content/, and publish: every address that ${from} ever had leads to the new one. Links in texts may stay as they are.\n`,
    );
    return 0;
  },
};

function requestOf({ files }: Call): { from: PolicyId; to: PolicyId } {
  const [old, wanted, ...more] = files;
  const from = parsePolicyId(old ?? '');
  const to = parsePolicyId(wanted ?? '');
  if (!from || !to || more.length > 0)
    throw new UsageError('Name the policy, and where it is to stand: acme/terms acme/conditions.');
  if (from === to) throw new UsageError(`${from} is where it stands already.`);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(to))
    throw new UsageError(
      `${to} cannot be an address: folders have small letters, digits and single hyphens.`,
    );
  return { from, to };
}

/** The ledger, which has the one policy and not the other. */
function sealedOf(content: string, from: PolicyId, to: PolicyId): Ledger {
  const path = join(content, LEDGER_FILE);
  const ledger = existsSync(path) ? parseLedger(nodeSha256, readFileSync(path, 'utf8')) : null;
  if (ledger && isFault(ledger))
    throw new UsageError(`${LEDGER_FILE} is damaged: \`npm run policy -- check\` says where.`);
  const has = (id: PolicyId) =>
    [...(ledger?.seals.values() ?? [])].some(({ policy }) => policy === id);
  if (!ledger || !has(from))
    throw new UsageError(
      `Nothing of ${from} is sealed, so that nobody was promised anything: rename its folder by hand.`,
    );
  if (has(to)) throw new UsageError(`${to} is a policy of its own: its texts are sealed.`);
  return ledger;
}

function refuse(content: string, from: PolicyId, to: PolicyId, isThereAlready: boolean): void {
  if (isThereAlready) return;
  if (!existsSync(join(content, from))) throw new UsageError(`There is no policy ${from}.`);
  if (existsSync(join(content, to))) throw new UsageError(`There is a folder ${to} already.`);
  const { organisation } = foldersOf(to);
  if (!existsSync(join(content, organisation, ORGANISATION)))
    throw new UsageError(
      `There is no organisation ${organisation} yet: write content/${organisation}/organisation.yaml first.`,
    );
}

/**
 * Moves the folder, where nobody did, and writes the ledger. An organisation that is left without policies
 * goes, as it has nothing to say any more. Returns what takes all of it back.
 */
function carryOut(
  content: string,
  { from, to, isThereAlready }: { from: PolicyId; to: PolicyId; isThereAlready: boolean },
  text: string,
): () => void {
  const [old, next, path] = [from, to, LEDGER_FILE].map((name) => join(content, name)) as [
    string,
    string,
    string,
  ];
  const before = readFileSync(path);
  const left = join(content, foldersOf(from).organisation, ORGANISATION);
  const description = existsSync(left) ? readFileSync(left) : null;
  const undo = () => {
    writeFileSync(path, before);
    if (description) {
      mkdirSync(dirname(left), { recursive: true });
      writeFileSync(left, description);
    }
    if (!isThereAlready && existsSync(next)) renameSync(next, old);
  };
  try {
    if (!isThereAlready) renameSync(old, next);
    const isEmptied = description && readdirSync(dirname(left)).join() === ORGANISATION;
    if (isEmptied) rmSync(dirname(left), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    undo();
    throw error;
  }
  return undo;
}
