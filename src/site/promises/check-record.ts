import { foldersOf, type PolicyId, policyAbove } from '../../policy/policy-id.ts';
import type { Problem } from '../../policy/problem.ts';
import { RULES, type RuleName } from '../../policy/rules.ts';
import { parseVersionName } from '../../policy/version-name.ts';
import { RESERVED_SLUGS } from '../view/addresses.ts';
import {
  type AddressRecord,
  EMPTY_RECORD,
  parseAddressRecord,
  RECORD_FILE,
} from './address-record.ts';

/**
 * What was published once and would vanish (errors), and what is published but not yet recorded (one
 * warning). `text` is the record’s file as it lies in the content folder; null if there is none.
 */
export function checkRecord(text: string | null, current: AddressRecord): Problem[] {
  const recorded = text === null ? EMPTY_RECORD : parseAddressRecord(text);
  if (!recorded) return [damaged(text ?? '')];
  const lineOf = lineFinder(text ?? '');
  // An address answers with or without its last slash.
  const bare = (address: string) => address.replace(/\/$/, '');
  const published = new Set(current.addresses.map(bare));
  const gone = recorded.addresses.filter((address) => !published.has(bare(address)));
  const addresses = gone
    .filter((address) => !isSaidAlready(address, gone, current))
    .map((address) => vanished(address, lineOf(address)));
  // The addresses speak for a policy that is gone as a whole.
  const clauses = Object.entries(recorded.clauses).flatMap(([policy, ids]) => {
    const alive = current.clauses[policy];
    return ids
      .filter((id) => alive && !alive.includes(id))
      .map((id) =>
        problem(
          lineOf(id, lineOf(policy)),
          'vanished-address',
          `The clause #${id} of ${policy} is recorded as published, and no version has it.`,
          'Restore the version that had it: a published text never changes.',
        ),
      );
  });
  return [...addresses, ...clauses, ...unrecorded(recorded, current, text === null)];
}

/**
 * What of `checkRecord` can be said of content that has problems, so that no site can be made of it: the
 * recorded versions of which the file is gone. They would else be noticed only when all is mended.
 * @param files paths of the content
 * @param aliases old addresses that policies answer
 */
export function checkRecordedFiles(
  text: string | null,
  files: ReadonlySet<string>,
  aliases: readonly string[],
): Problem[] {
  const recorded = text === null ? EMPTY_RECORD : parseAddressRecord(text);
  if (!recorded) return [damaged(text ?? '')];
  const lineOf = lineFinder(text ?? '');
  return recorded.addresses
    .filter((address) => {
      const policy = policyAbove(address.slice(1)) ?? '';
      // Lists of a year in another language look like versions.
      if (RESERVED_SLUGS.includes(foldersOf(policy as PolicyId).slug)) return false;
      const version = address.slice(policy.length + 2).replace(/\/$/, '');
      return parseVersionName(version) !== null && !files.has(`${policy}/${version}.mdx`);
    })
    .filter((address) => !aliases.some((alias) => `${alias}/`.replace(/\/+$/, '/') === address))
    .map((address) => vanished(address, lineOf(address)));
}

/**
 * Whether an address shows an organisation, a policy, a version or a clause in another way, and what it
 * shows is gone and says so itself.
 */
function isSaidAlready(address: string, gone: readonly string[], current: AddressRecord): boolean {
  const [, policy = '', kind = '', first = '', second = ''] =
    /^(?:\/[a-z]{2,3}(?:-[A-Za-z]+)?(?=\/[^/]+\/(?:notices\/)?[^/]+\/(?:compare|clause|form|frame|glossary|on|registers)\/))?\/([^/]+\/(?:notices\/)?[^/]+)\/(compare|clause|form|frame|glossary|on|registers)\/(?:([^/]+)\/)?(?:([^/]+)\/)?$/.exec(
      address,
    ) ?? [];
  if (gone.includes(`/${policy}/`)) return true;
  const year = /^\/changes\/(\d{4})\/$/.exec(address)?.[1];
  if (year)
    return gone.some((other) => {
      const policy = policyAbove(other.slice(1));
      return policy !== null && other.slice(policy.length + 2).startsWith(year);
    });
  const organisation = /^(\/[^/]+\/)(?:changes|clauses|rights)\/$/.exec(address)?.[1];
  if (organisation) return gone.includes(organisation);
  if (kind === 'compare')
    return [first, second].some((version) => gone.includes(`/${policy}/${version}/`));
  const alive = current.clauses[policy];
  return kind === 'clause' && alive !== undefined && !alive.includes(first);
}

function vanished(address: string, line: number): Problem {
  return problem(
    line,
    'vanished-address',
    `The address ${address} is recorded as published and would be gone.`,
    remedyFor(address),
  );
}

function damaged(text: string): Problem {
  const conflict = /^(?:<{7}|>{7})/m.exec(text);
  if (!conflict)
    return problem(
      1,
      'address-record',
      'This file cannot be read, so that no address can be held against what was published.',
      'Restore it from git; `npm run policy -- addresses --write` writes it, nobody else.',
    );
  return problem(
    text.slice(0, conflict.index).split('\n').length,
    'merge-conflict',
    'This file was changed on two sides, and git wrote what both have here, between lines of <<<<<<<, ======= and >>>>>>>.',
    'Run `git checkout origin/main -- content/addresses.json` and then `npm run policy -- addresses --write`, which adds what is new in the content.',
  );
}

/** Finds the line of the record on which a value stands, from a line on. */
function lineFinder(text: string): (value: string, from?: number) => number {
  const lines = text.split('\n');
  return (value, from = 0) =>
    lines.findIndex((line, index) => index >= from && line.includes(JSON.stringify(value))) + 1 ||
    1;
}

/** One warning where the record lacks something, however much. */
function unrecorded(
  recorded: AddressRecord,
  current: AddressRecord,
  isMissing: boolean,
): Problem[] {
  const known = new Set(recorded.addresses);
  const missing = [
    ...current.addresses.filter((address) => !known.has(address)),
    ...Object.entries(current.clauses).flatMap(([policy, ids]) =>
      ids
        .filter((id) => !recorded.clauses[policy]?.includes(id))
        .map((id) => `the clause #${id} of ${policy}`),
    ),
  ];
  const [first, ...more] = missing;
  if (first === undefined) return [];
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  const warning = problem(
    1,
    'address-record',
    `Published, but not yet recorded here: ${first}${others}.`,
    isMissing
      ? 'There is no such file. If it was deleted, restore it from git; for a new site, run `npm run policy -- addresses --write` and commit the file, so that they are guarded from now on.'
      : 'Run `npm run policy -- addresses --write` and commit the file, so that they are guarded from now on.',
  );
  return [{ ...warning, severity: 'warning' }];
}

function remedyFor(address: string): string {
  const below = policyAbove(address.slice(1));
  const [, organisation = '', second] = address.split('/');
  const policy = below === null ? second : foldersOf(below).slug;
  const [version, text] = address.slice(`/${organisation}/${policy}/`.length).split('/');
  if (policy === 'services.json')
    return `Restore content/${organisation}/services.yaml from git: scripts on other sites ask for this list.`;
  if (!organisation || RESERVED_SLUGS.includes(organisation))
    return 'It is none of a policy: the program made it. Build with the release that did, and report the difference to whoever maintains the program.';
  if (!policy)
    return `Restore the folder content/${organisation ?? ''}/ from git, or add ${address} to the \`aliases\` of the policy that took its place.`;
  const ending = text === 'restated' ? '.restated.mdx' : '.mdx';
  const file = version && /^\d|^undated/.test(version) ? `/${version}${ending}` : '/';
  return `Restore content/${organisation}/${policy}${file} from git. If the policy was renamed, or went to another organisation, \`npm run policy -- move ${organisation}/${policy} ORG/POLICY\` keeps its addresses; where it was never sealed, add ${address} to the \`aliases\` of the policy that took its place.`;
}

function problem(line: number, rule: RuleName, what: string, mend: string): Problem {
  return { file: RECORD_FILE, line, column: 1, rule, what, mend, severity: RULES[rule].severity };
}
