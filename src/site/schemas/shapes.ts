import { z } from 'zod';
import { ofNotice } from './notice-shape.ts';
import { address, date, day, digest, hex, text, wording } from './plain-shapes.ts';
import { REGISTER_SHAPE } from './register-shape.ts';
import { rendering, translated } from './translation-shape.ts';

// What the published JSON files promise. A key may be added, but is never taken away: whoever reads them
// must pass over keys that they do not know, so these shapes are open.

const significance = z.enum(['major', 'minor', 'editorial']).nullable();
const withdrawal = z.object({ date: day, reason: text }).nullable();
const redacted = z.array(z.object({ date: day, reason: text })).optional();
const status = z.enum(['upcoming', 'in force', 'superseded', 'withdrawn']);

const policyFacts = {
  address,
  organisation: text,
  policy: text,
  title: text,
  kind: z.enum(['privacy', 'cookies', 'data-transfer', 'terms', 'other']),
  language: text.describe('BCP 47.'),
  description: text,
  asOf: day.describe('The day for which this was computed, in UTC.'),
  inForce: text.nullable().describe('The version that applies on that day; null where none does.'),
  onlyLastKnown: z
    .boolean()
    .describe('Whether that text was not seen for so long that a newer one may apply.'),
  reconsent: z.int().describe('Rises each time consent must be asked again, and never falls.'),
  withdrawn: withdrawal,
  history: address,
};

const versionFacts = {
  version: text,
  title: text,
  effective: date.nullable(),
  notBefore: date.nullable(),
  published: date.nullable(),
  significance,
  reconsent: z.boolean(),
  wording,
  lastSeen: date.nullable(),
  redacted,
};

const versionOfPolicy = z.object({
  ...versionFacts,
  status,
  withdrawn: withdrawal,
  sealed: day.optional(),
  proof: address.optional(),
  notices: z
    .array(z.object({ channel: text, date: day, to: text, recorded: day, digest }))
    .optional()
    .describe('Whom the organisation says that it told of this version, as the ledger has it.'),
  digest,
  address,
  text: address,
  json: address,
  comparison: address.nullable(),
  comparisonWithInForce: address,
  substance: z.object({ lines: z.array(z.object({ kind: text, text })), more: z.int() }).optional(),
  ...translated,
  ...ofNotice,
});

const inline = z.object({
  kind: z.enum([
    'text',
    'code',
    'break',
    'strong',
    'emphasis',
    'deleted',
    'link',
    'image',
    'footnote-reference',
  ]),
  text: text.optional(),
  href: text.optional(),
  get inlines() {
    return z.array(inline).optional();
  },
});
const block = z.object({
  kind: z.enum([
    'paragraph',
    'list',
    'table',
    'quotation',
    'preformatted',
    'rule',
    'source-note',
    'cookie-preferences',
  ]),
  inlines: z.array(inline).optional(),
  get items() {
    return z.array(z.array(block)).optional();
  },
  get blocks() {
    return z.array(block).optional();
  },
  header: z.array(z.array(inline)).optional(),
  rows: z.array(z.array(z.array(inline))).optional(),
});
const clause = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  number: text.nullable().describe('As printed, never computed.'),
  heading: z.array(inline),
  level: z.int().min(2).max(6),
  blocks: z.array(block),
  get clauses() {
    return z.array(clause);
  },
});

const finding = z.object({
  kind: text,
  from: text.nullable(),
  to: text.nullable(),
  trend: text.nullable(),
  extent: z.enum(['words', 'sentence', 'block']),
  quote: z.object({ from: text.nullable(), to: text.nullable() }),
  clause: text.nullable(),
  block: z.int(),
});

const side = z.object({ index: z.int(), clause: text.nullable(), text }).nullable();
const comparedBlock = z.object({
  kind: z.enum(['same', 'changed', 'added', 'removed', 'moved']),
  from: side,
  to: side,
  words: z.array(z.object({ op: z.enum(['same', 'removed', 'added']), text })),
  notes: z.array(text).optional(),
  partOf: z.int().optional(),
});

const entry = z.object({
  kind: z.enum(['version', 'redaction', 'services', 'moved', 'notice', 'translation']),
  sealed: day,
  policy: text.optional(),
  version: text.optional(),
  organisation: text.optional(),
  'index.txt': hex.optional(),
  'index.md': hex.optional(),
  source: hex.optional(),
  language: text.optional().describe('Of a translation.'),
  translationOf: hex.optional().describe('Of a translation, the text that was translated.'),
  channel: text.optional(),
  on: day.optional(),
  to: text
    .optional()
    .describe('Of a notice, who was told; of a move, where the policy stands since.'),
  text: hex.optional(),
});

/** Each by the name of its schema, with a sentence on what it is. */
export const SHAPES = {
  policies: [
    'policies.json: every policy with the version in force.',
    z.object({
      address,
      name: text,
      asOf: day,
      organisations: z.array(z.object({ organisation: text, name: text, address })),
      policies: z.array(
        z.object({
          ...policyFacts,
          digest: digest.nullable(),
          effective: date.nullable(),
          significance,
          versions: z.int(),
          comparison: address.nullable(),
          comparisonWithInForce: text.describe('A URI template (RFC 6570) of {version}.'),
          json: address,
        }),
      ),
    }),
  ],
  policy: [
    'policy.json: a policy with all its versions, oldest first.',
    z.object({ ...policyFacts, versions: z.array(versionOfPolicy) }),
  ],
  version: [
    'version.json: the facts of a version, and its text as a tree.',
    z.object({
      ...versionFacts,
      address,
      organisation: text,
      policy: text,
      language: text,
      ...translated,
      ...rendering,
      sources: z.array(z.object({ title: text, url: text.nullable(), captured: date.nullable() })),
      moved: z.record(text, text),
      removed: z.array(text),
      consents: ofNotice.consents,
      digest: digest.extend({ of: address }),
      comparison: z.object({ from: text, address, substance: z.array(finding) }).optional(),
      document: z.object({
        preamble: z.array(block),
        clauses: z.array(clause),
        footnotes: z.array(z.object({ label: text, blocks: z.array(block) })),
      }),
    }),
  ],
  comparison: [
    'A comparison of two texts, as `policy compare --json` and a bundle of evidence have it.',
    z.object({
      counts: z.object({
        same: z.int(),
        changed: z.int(),
        added: z.int(),
        removed: z.int(),
        moved: z.int(),
      }),
      blocks: z.array(comparedBlock),
    }),
  ],
  services: [
    'services.json: what the visitors of an organisation’s sites may allow.',
    z.object({
      organisation: text,
      language: text,
      policy: z.object({ address, tool: address, version: text, digest: hex }),
      digest: hex,
      domain: text.nullable(),
      cookie: z.object({ name: text, days: z.int() }),
      reconsent: z.int(),
      versions: z.record(text, text),
      services: z.array(
        z.object({
          id: text,
          name: text,
          category: z.enum(['technical', 'analytics', 'marketing']),
          purpose: text,
          hosts: z.array(text),
          cookies: z.array(z.object({ name: text, duration: text.nullable() })),
          signals: z.array(text),
          toConfirm: z.array(text),
        }),
      ),
    }),
  ],
  proof: [
    'proof.json: that the ledger of a certain size and root holds what it says of a version.',
    z.object({
      size: z.int(),
      root: hex,
      entries: z.array(z.object({ index: z.int(), entry, path: z.array(hex) })),
      how: text,
    }),
  ],
  ledger: [
    'ledger.json: every entry, in the order in which they were sealed.',
    z.object({ format: z.literal('clausebook-ledger-1'), root: hex, entries: z.array(entry) }),
  ],
  releases: [
    'consent/releases.json: the releases of the consent tool, newest first.',
    z.array(
      z.object({
        version: text,
        file: text,
        integrity: z.string().regex(/^sha384-/),
        files: z.array(text).optional(),
      }),
    ),
  ],
  register: ['A table of a policy as data, with the history of its rows.', REGISTER_SHAPE],
  record: [
    'The record of a consent, as the visitor’s browser keeps it and a receipt has it.',
    z.object({
      schema: z.literal(1),
      id: text,
      first: text,
      last: text,
      granted: z.array(text),
      refused: z.array(text),
      versions: z.record(text, text),
      reconsent: z.int(),
      how: text,
      language: text,
      gpc: z.boolean(),
      list: text.nullable(),
      code: text,
    }),
  ],
} as const;

export type PublishedShape = keyof typeof SHAPES;

export const PUBLISHED_SHAPES = Object.keys(SHAPES) as PublishedShape[];
