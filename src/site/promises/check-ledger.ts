import type { LedgerFault, Seal } from '../../ledger/ledger.ts';
import type { Hash } from '../../ledger/merkle-tree.ts';
import { SEALED_FACTS } from '../../ledger/seal-of-version.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { policyId } from '../../policy/policy-id.ts';
import type { Problem } from '../../policy/problem.ts';
import { sealOf, textDigests, textsOf } from '../view/version-texts.ts';
import { policiesOf, type View } from '../view/view.ts';
import { checkEarlyNotice, checkNoticeTexts } from './check-notices.ts';
import { checkServices, type PlaceInServices, unsealedLists } from './check-services.ts';
import { checkTold } from './check-told.ts';
import { checkTranslations } from './check-translations.ts';
import type { PlaceOf } from './place-of.ts';
import { unsealedTranslations } from './unsealed-translations.ts';
import { unsealedVersions } from './unsealed-versions.ts';
import { sealedFile, vanishedSeal } from './vanished-seal.ts';

/** The ledger’s file in the content folder. */
export const LEDGER_FILE = 'ledger.json';

/** What the content folder says beside the texts. */
export interface ContentFacts {
  readonly placeOf: PlaceOf;
  readonly placeInServices: PlaceInServices;
  /** Paths of the versions that are drafts, whether or not they are part of the view. */
  readonly drafts: readonly string[];
  /** The digest of each version’s file, and of each notice’s text, by path. */
  readonly sources: ReadonlyMap<string, string>;
  /** Whether there is a ledger at all. */
  readonly isThere: boolean;
}

/**
 * Errors for what is no longer as it was sealed, questions about lists of services, warnings about notices,
 * and one warning for what is published but not yet sealed.
 */
export function checkLedger(hash: Hash, view: View, facts: ContentFacts): Problem[] {
  const published = new Map(
    policiesOf(view).flatMap((policy) =>
      textsOf(policy).map((version) => [sealOf(view, policy, version), { policy, version }]),
    ),
  );
  const broken = [...view.ledger.seals.values()].flatMap((seal) => {
    const found = published.get(seal);
    const file = found?.version.file ?? sealedFile(seal);
    if (facts.drafts.includes(file)) return [madeDraft(facts.placeOf(file, 'draft'))];
    if (found) return judge(hash, view, found.policy, found.version, seal, facts);
    return vanishedSeal(view, seal);
  });
  const lists = checkServices(hash, view, facts.placeInServices);
  const notices = [
    ...checkNoticeTexts(view, facts.sources),
    ...checkEarlyNotice(view, facts.placeOf),
  ];
  const translations = checkTranslations(view, facts.drafts);
  const open = unsealed(hash, view, facts.isThere);
  return [...broken, ...translations, ...lists, ...notices, ...open];
}

/** What is wrong with the file itself, so that nobody can tell what was sealed. */
export function ledgerProblem(text: string, { kind, line }: LedgerFault): Problem {
  const conflict = /^(?:<{7}|>{7})/m.exec(text);
  if (conflict)
    return problem(at(LEDGER_FILE, text.slice(0, conflict.index).split('\n').length), {
      rule: 'merge-conflict',
      what: 'This file was changed on two sides, and git wrote what both have here, between lines of <<<<<<<, ======= and >>>>>>>.',
      mend: 'Run `git checkout origin/main -- content/ledger.json` and then `npm run policy -- seal`, which adds what is new in the content.',
    });
  return problem(at(LEDGER_FILE, line), {
    rule: 'ledger',
    what: SENTENCES[kind],
    mend: 'Restore it from git: `git checkout origin/main -- content/ledger.json`. Only `npm run policy -- seal` writes it, and only by adding.',
  });
}

const SENTENCES: Readonly<Record<LedgerFault['kind'], string>> = {
  unreadable: 'The ledger cannot be read, so that no text can be held against what was sealed.',
  entry:
    'This is no entry of a ledger as this release knows it: it lacks something, or has something else.',
  order:
    'This entry of the ledger stands where it cannot: what it is about is sealed already, or was never sealed, or its day is before that of the entry above or of the notice that it records.',
  root: 'The ledger is not to the byte as `policy seal` wrote it, or its entries do not add up to its root.',
};

function judge(
  hash: Hash,
  view: View,
  policy: Policy,
  version: Version,
  seal: Seal,
  { placeOf, sources }: ContentFacts,
): Problem[] {
  const { entry, latest, policy: folder } = seal;
  const facts = { ...version, language: policy.language };
  const told = checkTold(hash, version, seal, placeOf);
  const fileOf = (key: string) => (key === 'language' ? `${folder}/policy.yaml` : version.file);
  const changed = SEALED_FACTS.filter((key) => facts[key] !== entry[key]).map((key) =>
    problem(placeOf(fileOf(key), key), {
      rule: 'sealed-facts',
      what: `The \`${key}\` of this version was sealed on ${entry.sealed} as ${said(entry[key])} and is now ${said(facts[key])}.`,
      mend: `Write ${said(entry[key])} again. What was published stays; a correction is a new version: ${nextName(policy, version)}.mdx.`,
    }),
  );
  const digests = textDigests(hash, view, policy, version);
  const [isText, isMarkdown] = (['index.txt', 'index.md'] as const).map(
    (file) => digests[file] === latest[file],
  );
  if (isText && isMarkdown) return [...changed, ...told];
  const difference = differenceOf(
    { entry, latest },
    { isText: isText === true, hasWordsAgain: digests['index.txt'] === entry['index.txt'] },
    {
      file: version.file,
      source: sources.get(version.file),
      next: `${folder} ${nextName(policy, version)}`,
    },
  );
  return [...changed, problem(placeOf(version.file, 'title'), difference)];
}

/** Why a text is not printed as it was sealed, as far as the ledger tells, and what is to be done. */
function differenceOf(
  { entry, latest }: Pick<Seal, 'entry' | 'latest'>,
  { isText, hasWordsAgain }: { isText: boolean; hasWordsAgain: boolean },
  { file, source, next }: { file: string; source: string | undefined; next: string },
): Pick<Problem, 'rule' | 'what' | 'mend'> {
  const rule = 'sealed-text';
  const release =
    'Leave it as it is, build with the release that printed it as it was sealed, and report the difference to whoever maintains the program';
  if (latest.source !== undefined && latest.source === source)
    return {
      rule,
      what: `The file of this version is as it was when it was sealed on ${latest.sealed}, but this release of the program prints ${isText ? 'its links, emphasis or structure' : 'its words'} otherwise.`,
      mend: `${release}.`,
    };
  if (hasWordsAgain && latest !== entry)
    return {
      rule,
      what: `This version has again what was taken out of it on ${latest.sealed}.`,
      mend: `Restore the file as it was published since then: \`git checkout origin/main -- content/${file}\`.`,
    };
  const correction = `a published text never changes; a correction is a new version: copy this one, as it is now, by \`npm run policy -- new ${next}\``;
  return {
    rule,
    what: `The text of this version is not the one that was sealed on ${latest.sealed}${isText ? ': its words are the same, but its links, emphasis or structure are not' : ''}.`,
    mend:
      latest.source === undefined
        ? `If the file was changed since then: ${correction}, and restore it; \`git log -p\` shows what it was. If it was not, the program prints it otherwise than it did. ${release}.`
        : `${correction.replace(/^a/, 'A')}, and then restore the file: \`git log -p\` shows what it was.`,
  };
}

function madeDraft(place: ReturnType<PlaceOf>): Problem {
  return problem(place, {
    rule: 'sealed-version',
    what: 'This version was sealed as published and cannot be a draft again.',
    mend: 'Delete the line `draft: true`. A text that no longer holds is withdrawn in policy.yaml.',
  });
}

/** One warning, however many are not sealed. */
function unsealed(hash: Hash, view: View, isThere: boolean): Problem[] {
  const [first, ...more] = [
    ...unsealedVersions(view).map(({ policy, version }) => `${policyId(policy)} ${version.name}`),
    ...unsealedTranslations(hash, view).map(
      ({ policy, version }) => `${policyId(policy)} ${version.name} in ${version.language}`,
    ),
    ...unsealedLists(view).map(({ organisation }) => `the services of ${organisation}`),
  ];
  if (!first) return [];
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  const warning = problem(at(LEDGER_FILE, 1), {
    rule: 'not-sealed',
    what: `Published, but not sealed yet: ${first}${others}.`,
    mend: isThere
      ? 'Run `npm run policy -- seal` and commit the file, once the text is final.'
      : 'There is no such file. If it was deleted, restore it from git; for a new site, run `npm run policy -- seal` and commit the file, once the texts are final.',
  });
  return [{ ...warning, severity: 'warning' }];
}

/** The name that a correction of a version would have. */
function nextName({ versions }: Policy, { name }: Version): string {
  const stem = name.replace(/\.\d+$/, '');
  let count = 2;
  while (versions.some((version) => version.name === `${stem}.${count}`)) count += 1;
  return `${stem}.${count}`;
}

function said(value: string | null): string {
  return value === null ? 'none' : `“${value}”`;
}

function at(file: string, line: number) {
  return { file, line, column: 1 };
}

function problem(
  place: ReturnType<PlaceOf>,
  finding: Pick<Problem, 'rule' | 'what' | 'mend'>,
): Problem {
  return { ...place, ...finding, severity: 'error' };
}
