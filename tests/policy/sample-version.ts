import type { Day, PolicyDate } from '../../src/policy/date.ts';
import type { Block, Clause, Document } from '../../src/policy/document.ts';
import type { Policy, Version } from '../../src/policy/library.ts';

/** A paragraph of plain words. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', inlines: [{ kind: 'text', text }] };
}

/** A section with one paragraph, `Text of <id>.` unless told otherwise. */
export function clause(
  id: string,
  text = `Text of ${id}.`,
  clauses: readonly Clause[] = [],
): Clause {
  return {
    id,
    number: null,
    heading: [{ kind: 'text', text: `Heading of ${id}` }],
    level: 2,
    blocks: [paragraph(text)],
    clauses,
  };
}

export function documentOf(clauses: readonly Clause[], preamble: readonly Block[] = []): Document {
  return { preamble, clauses, footnotes: [] };
}

/** A version in which nothing is remarkable but what is told. */
export function sampleVersion(facts: Partial<Version> = {}): Version {
  return {
    name: '2020-01-01',
    file: 'acme/privacy/2020-01-01.mdx',
    language: 'en',
    title: 'Privacy Policy',
    effective: '2020-01-01' as PolicyDate,
    notBefore: null,
    published: null,
    significance: null,
    summary: null,
    reconsent: false,
    draft: false,
    wording: 'official',
    sources: [],
    moved: {},
    removed: [],
    sumsUp: [],
    consents: [],
    approvals: [],
    answers: [],
    withdrawn: null,
    notes: [],
    restated: null,
    translations: [],
    rendering: null,
    document: documentOf([]),
    digest: '',
    ...facts,
  };
}

/** A version named after its date. */
export function versionOf(date: string, facts: Partial<Version> = {}): Version {
  return sampleVersion({ name: date, effective: date as PolicyDate, ...facts });
}

export function samplePolicy(versions: readonly Version[], facts: Partial<Policy> = {}): Policy {
  return {
    organisation: 'acme',
    slug: 'privacy',
    title: 'Privacy Policy',
    kind: 'privacy',
    description: '',
    language: 'en',
    governingLanguage: null,
    translations: {},
    appliesTo: null,
    aliases: [],
    coverage: null,
    registers: [],
    withdrawn: null,
    replacedBy: null,
    approval: [],
    noticeDays: 0,
    trustedMonths: 12,
    versions,
    ...facts,
  };
}

export function withdrawalOn(date: string) {
  return { date: date as Day, reason: 'It was mistaken.' };
}
