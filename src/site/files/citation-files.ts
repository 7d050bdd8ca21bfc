import { type PolicyDate, precisionOf } from '../../policy/date.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { fileStem } from '../../policy/policy-id.ts';
import type { View } from '../view/view.ts';
import { citedVersion } from '../words/citation.ts';

/** What programs that keep references are told of a version. */
interface Reference {
  /** Names it within one list of references. */
  readonly key: string;
  readonly organisation: string;
  readonly title: string;
  /** From when the text applies, as precise as it says; null of a text without a date. */
  readonly date: PolicyDate | null;
  readonly language: string;
  readonly address: string;
  readonly publisher: string;
  /** The citation in words, and the digest of the text with the way to check it. */
  readonly notes: readonly string[];
}

/** Returns a name without commas: what stands behind one would be taken for a first name. */
function asOneName(name: string): string {
  return name.replaceAll(/,\s*/g, ' ');
}

/**
 * A version as a reference in RIS, the format of Reference Manager that EndNote, Zotero and others read: a
 * web page (`ELEC`) whose author is the organisation. The day on which somebody read it is theirs to add.
 */
export function risText(view: View, policy: Policy, version: Version): string {
  const { organisation, title, date, language, address, publisher, notes } = referenceTo(
    view,
    policy,
    version,
  );
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  const fields = [
    ['TY', 'ELEC'],
    ['AU', asOneName(organisation)],
    ['TI', title],
    ...(date
      ? [
          ['PY', year],
          ['DA', `${year}/${month}/${day}/`],
        ]
      : []),
    ['ET', version.name],
    ['LA', language],
    ['PB', publisher],
    ['UR', address],
    ...notes.map((note) => ['N1', note]),
    ['ER', ''],
  ];
  // The format has the line ends of Windows.
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** Months as every style of BibTeX knows them. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A version as an entry of BibTeX, in UTF-8; braces keep names and capitals as they are. */
export function bibtexText(view: View, policy: Policy, version: Version): string {
  const { key, organisation, title, date, language, address, publisher, notes } = referenceTo(
    view,
    policy,
    version,
  );
  const [year, month, day] = date?.split('-') ?? [];
  const fields = [
    `author = {{${escapeTex(organisation)}}}`,
    `title = {{${escapeTex(title)}}}`,
    ...(year ? [`year = {${year}}`] : []),
    ...(month ? [`month = ${MONTHS[Number(month) - 1]}`] : []),
    ...(day && date && precisionOf(date) === 'day' ? [`day = {${Number(day)}}`] : []),
    `version = {${version.name}}`,
    `language = {${language}}`,
    `publisher = {${escapeTex(publisher)}}`,
    `url = {${address}}`,
    `note = {${escapeTex(notes.join(' '))}}`,
  ];
  return `@misc{${key},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}

function referenceTo(view: View, policy: Policy, version: Version): Reference {
  const { addresses, library } = view;
  const { what, address, proof } = citedVersion(view, policy, version);
  return {
    key: `${fileStem(policy)}-${version.name}`,
    organisation: view.organisation(policy.organisation).name,
    title: version.title,
    date: version.effective,
    language: version.rendering ? (addresses.language ?? version.language) : version.language,
    address,
    publisher: library.site.publisher.name,
    notes: [what, ...proof].map((line) => (/[.!?”]$/.test(line) ? line : `${line}.`)),
  };
}

/** Signs that TeX takes for its own; braces count even behind a backslash, so they are named. */
const TEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}~^#$%&_]/g, (sign) => TEX_SIGNS[sign] ?? `\\${sign}`);
}
