import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { slugOf } from '../../library/markdown/slug.ts';
import { type PolicyId, policyId } from '../../policy/policy-id.ts';
import { RESERVED_SLUGS } from '../../site/view/addresses.ts';
import { createPolicy } from '../create-policy.ts';
import { type Call, UsageError } from '../verb.ts';
import type { HistoryPlan } from './import-plan.ts';
import { type ArchivedDocument, documentsOfArchive } from './open-terms-archive.ts';

interface ArchiveRequest extends Pick<HistoryPlan, 'wording' | 'struck' | 'url'> {
  readonly ota: string;
  /** A service, or one of its documents; null for all. */
  readonly only: string | null;
  /** The policy that a single document becomes; null if its names make one. */
  readonly policy: PolicyId | null;
  readonly flags: Call['flags'];
}

/** The documents of a collection of Open Terms Archive as policies, a service being an organisation. */
export function plansOfArchive(content: string, request: ArchiveRequest) {
  const { ota, only, policy, flags, ...options } = request;
  const all = documentsOfArchive(ota);
  const wanted = all.filter(
    ({ service, document }) =>
      only === null || only === service || only === `${service}/${document}`,
  );
  if (wanted.length === 0)
    throw new UsageError(
      `${ota} has nothing called “${only}”. It has ${listed([...new Set(all.map(({ service }) => service))])}.`,
    );
  if (policy !== null && wanted.length > 1)
    throw new UsageError(
      `--policy takes one document, and these are ${wanted.length}. Name it with --only "SERVICE/DOCUMENT".`,
    );
  const taken = new Set<string>();
  const plans = wanted.map((document): HistoryPlan => {
    const path = policy ?? pathOf(content, document, taken);
    taken.add(path);
    const remark = remarkOf(document);
    const title = createPolicy(
      content,
      path,
      {
        create: true,
        organisation: (policy && flags['organisation']) ?? document.service,
        title: (policy && flags['title']) ?? document.document,
        kind: flags['kind'] ?? kindOf(document.document),
        language: flags['language'],
      },
      remark,
    );
    return { ...options, policy: path, title, texts: document.texts, isNoted: true };
  });
  return { plans, notes: notesOf(wanted, flags['language'] === undefined) };
}

/** The folders of a document. Those that an earlier import made for the same names are found again. */
function pathOf(
  content: string,
  { service, document }: ArchivedDocument,
  taken: Set<string>,
): PolicyId {
  const free = (base: string, isOurs: (slug: string) => boolean) => {
    for (let count = 1; ; count++) {
      const slug = count === 1 ? base : `${base}-${count}`;
      if (isOurs(slug)) return slug;
    }
  };
  const organisation = free(folderName(service), (slug) => {
    const file = join(content, slug, 'organisation.yaml');
    return isOf(file, remarkOfService(service), 'name', service);
  });
  const slug = free(folderName(document), (each) => {
    const path = policyId({ organisation, slug: each });
    const file = join(content, path, 'policy.yaml');
    const remark = remarkOf({ service, document });
    return !taken.has(path) && isOf(file, remark.policy, 'title', document);
  });
  return policyId({ organisation, slug });
}

/** A name as a part of an address. */
function folderName(name: string): string {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = (/[a-z0-9]/.test(bare) ? bare : slugOf(name, new Set())).match(/[a-z0-9]+/g) ?? [];
  const slug = words.join('-').slice(0, 60).replace(/-+$/, '');
  const isSound = /^[a-z]/.test(slug) && !/^[a-z]{2}$/.test(slug) && !RESERVED_SLUGS.includes(slug);
  return isSound ? slug : `of-${slug}`;
}

/** What the files of a document say of where it came from, in a comment that outlives another title. */
function remarkOf({ service, document }: Pick<ArchivedDocument, 'service' | 'document'>) {
  return {
    organisation: remarkOfService(service),
    policy: ` From Open Terms Archive: ${oneLine(service)} / ${oneLine(document)}`,
  };
}

function remarkOfService(service: string): string {
  return ` From Open Terms Archive: ${oneLine(service)}`;
}

function oneLine(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/**
 * Whether a file is that of a document: it says so in its comment, or, where it has none, bears its name.
 * A file that is not there may become it.
 */
function isOf(file: string, remark: string, key: string, name: string): boolean {
  if (!existsSync(file)) return true;
  const known = /^# From Open Terms Archive: .*$/m.exec(readFileSync(file, 'utf8'))?.[0];
  return known === undefined ? saidIn(file, key) === name : known === `#${remark}`;
}

/** What a file of YAML says under a key; null if there is no such file. */
function saidIn(file: string, key: string): unknown {
  if (!existsSync(file)) return null;
  try {
    return (parse(readFileSync(file, 'utf8')) as Record<string, unknown> | null)?.[key];
  } catch {
    return undefined;
  }
}

function kindOf(document: string): string {
  if (/cookie|tracker/i.test(document)) return 'cookies';
  if (/privacy|data protection/i.test(document)) return 'privacy';
  return /\bterms\b|conditions|agreement/i.test(document) ? 'terms' : 'other';
}

function notesOf(documents: readonly ArchivedDocument[], isEnglish: boolean): string[] {
  const upgrades = documents.reduce((sum, each) => sum + each.upgrades, 0);
  return [
    'The dates are those of the archive: when it noted each text, not from when it applied.',
    ...(isEnglish
      ? ['Each policy.yaml says that the text is in English; change it where it is not.']
      : []),
    ...(upgrades > 0
      ? [
          `${upgrades === 1 ? 'One text is' : `${upgrades} texts are`} left out, for the archive read the page anew there, and the service changed nothing.`,
        ]
      : []),
  ];
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 20).join(', ');
  return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}
