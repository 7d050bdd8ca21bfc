/**
 * An error stops the build. A question does not, but the check fails until the text is changed or the
 * question is answered. A warning stops nothing. Every problem of a draft is a warning.
 */
export type Severity = 'error' | 'question' | 'warning';

/** What a rule is about, as docs/rules.md sorts the rules. */
export type RuleKind = 'file' | 'facts' | 'text' | 'link' | 'published' | 'question' | 'import';

export interface Rule {
  /** How severe its problems are. A rule may warn of a lesser case; in a draft every problem only warns. */
  readonly severity: Severity;
  readonly kind: RuleKind;
  /** What holds where the rule finds nothing, in one sentence; docs/rules.md tells the rest. */
  readonly doc: string;
  /** Whether it tells what an import did rightly, so that nobody has to look at it. */
  readonly isRemark?: true;
}

const error = (kind: RuleKind, doc: string) => ({ severity: 'error', kind, doc }) as const;
const warning = (kind: RuleKind, doc: string) => ({ severity: 'warning', kind, doc }) as const;
const question = (doc: string) => ({ severity: 'question', kind: 'question', doc }) as const;
const doubt = (doc: string) => ({ severity: 'warning', kind: 'import', doc }) as const;
const remark = (doc: string) =>
  ({ severity: 'warning', kind: 'import', doc, isRemark: true }) as const;
const refusal = (doc: string) => ({ severity: 'error', kind: 'import', doc }) as const;

/** Every rule, by its name. Names are stable: answers in front matter and scripts of others repeat them. */
export const RULES = {
  'empty-collection': error('file', 'The content folder holds a policy that can be published.'),
  'file-name': error('file', 'A version’s file is named after the date from which it applies.'),
  'folder-name': error('file', 'A folder’s name can be a part of an address.'),
  'garbled-letters': error('file', 'No letter was garbled by a wrong encoding.'),
  'invisible-character': error('file', 'The text has no character that nobody sees.'),
  'merge-conflict': error('file', 'Git left no conflict in a file.'),
  'missing-file': error('file', 'Each folder has the files that describe it.'),
  'not-a-file': error('file', 'Everything in the content folder is a file or folder of its own.'),
  'not-a-picture': error(
    'file',
    'A picture is of the kind that its name says, and holds no program.',
  ),
  'not-utf8': error('file', 'A file is saved as UTF-8.'),
  'reserved-name': error('file', 'A folder takes no name that the site itself uses.'),
  'same-day': error('file', 'Versions of one day are told apart by their names.'),
  'too-large': error('file', 'A file is not larger than can be read.'),
  unreadable: error('file', 'A file can be read to its end.'),
  'unexpected-file': error('file', 'The content folder holds nothing that is not content.'),
  'yaml-syntax': error('file', 'YAML can be read.'),

  'site-words': error(
    'facts',
    'What the site words itself are messages that it knows, with their values.',
  ),
  'bad-alias': error(
    'facts',
    'An old address is a path of this site at which nothing else stands.',
  ),
  'bad-date': error('facts', 'A date exists, and is written year first.'),
  'covered-clauses': error('facts', 'Each clause that `coverage` names stands in the text.'),
  'duplicate-service': error('facts', 'No two services share a name or an id.'),
  'low-contrast': error('facts', 'The site’s colours can be read on its ground.'),
  'missing-font': error('facts', 'A font of the site lies beside site.yaml.'),
  'missing-front-matter': error(
    'facts',
    'A version begins with its facts between two lines of `---`.',
  ),
  'missing-key': error('facts', 'Each fact that is needed is there.'),
  'missing-significance': error('facts', 'A later version says how much it changes.'),
  'missing-source': error('facts', 'A restated text names what it restates.'),
  'missing-summary': error('facts', 'A later version says in plain words what it changes.'),
  'no-cookie-preferences': error('facts', 'The policy that services.yaml names has the controls.'),
  'no-services': error(
    'facts',
    'Where the controls stand, services.yaml lists what can be chosen.',
  ),
  'notice-behind': {
    severity: 'question',
    kind: 'facts',
    doc: 'What a notice sums up has the words that its author read.',
  },
  'numeric-value': error('facts', 'A value that YAML takes for a number stands in quotes.'),
  'register-tables': error('facts', 'Each clause that `registers` names stands in the text.'),
  'restated-beside': error(
    'facts',
    'A restated text stands beside official wording of the same version.',
  ),
  'right-clauses': error('facts', 'Each clause that `rights` names stands in its policy.'),
  'services-differ': error('facts', 'services.yaml and the policy name the same services.'),
  'shared-cookie-name': error(
    'facts',
    'No two organisations keep their visitors’ choices under one name.',
  ),
  'sums-up': error(
    'facts',
    'A notice names clauses that stand, and the words in which they were read.',
  ),
  'technical-choice': error('facts', 'What visitors can choose does not run without consent.'),
  'too-many-services': error('facts', 'A visitor’s choice fits into one cookie.'),
  'translation-behind': warning('facts', 'A translation renders the text as it stands.'),
  'translation-beside': error(
    'facts',
    'A translation stands beside a published version, in a language of the site.',
  ),
  'translation-parts': error('facts', 'A translation says of each clause what it renders.'),
  'translated-phrases': error('facts', 'Words that are translated stand in their file.'),
  'unknown-key': error('facts', 'Each key is one that is known.'),
  'unknown-policy': error('facts', 'A policy that a file names exists.'),
  'unknown-version': error('facts', 'A version that a file names exists.'),
  'unquoted-date': error('facts', 'A date stands in quotes.'),
  'unwritten-summary': error('facts', 'A summary is not the words that `policy new` put there.'),
  'wrong-value': error('facts', 'A value is one that its key can have.'),

  'bad-id': error('text', 'A clause’s id is made of small letters, digits and hyphens.'),
  'blocked-name': warning('text', 'No clause and no folder is called like what ad blockers hide.'),
  'component-form': error('text', 'A tag stands on a line of its own, with what belongs into it.'),
  'crowded-paragraph': error('text', 'A paragraph has only as many marks as a reader could see.'),
  'duplicate-id': error('text', 'No two clauses share an id.'),
  'empty-clause': error('text', 'A clause says something.'),
  'exchanged-ids': error('text', 'Clauses keep their own ids.'),
  executable: error('text', 'The text holds no program.'),
  'heading-attribute': error('text', 'The braces of a heading hold its id alone.'),
  'heading-level': error('text', 'Headings go down one level at a time.'),
  'heading-without-id': error('text', 'Each heading has an id.'),
  'image-without-words': error('text', 'A picture has words for those who cannot see it.'),
  'mdx-syntax': error('text', 'The text can be read as MDX.'),
  'missing-image': error('text', 'A picture lies where the text looks for it.'),
  'moved-clause': error('text', 'A clause that got another id leads on to it.'),
  'nested-too-deeply': error('text', 'Nothing stands so deep in other things that it is lost.'),
  'raw-html': error('text', 'The text holds no HTML.'),
  'readers-disagree': error('text', 'Two readers of Markdown see the same words and structure.'),
  'translation-structure': error(
    'text',
    'A translation has the clauses, links, pictures, lists and tables of its version.',
  ),
  'unknown-attribute': error('text', 'A tag has the attributes that it knows.'),
  'unknown-component': error('text', 'Each tag is one that is known.'),
  'unsupported-markdown': error('text', 'The text uses what every form of a version can show.'),
  'vanished-id': error('text', 'A clause id that was published is kept, moved or given up.'),

  'broken-link': error('link', 'A link leads to something that stands.'),
  'unsafe-link': error(
    'link',
    'A link leads to a page, a mail or a telephone number, and no program.',
  ),

  'address-record': error('published', 'Each published address is recorded.'),
  'early-notice': warning('published', 'People are told of a major version early enough.'),
  ledger: error('published', 'The ledger is what the seals made of it.'),
  'missing-approval': error('published', 'A version is published with the approvals it needs.'),
  'not-sealed': warning('published', 'Each published version and list of services is sealed.'),
  'sealed-facts': error(
    'published',
    'The dates and the wording of a sealed version are as sealed.',
  ),
  'sealed-notice': error('published', 'The text of each recorded notice is kept as it was given.'),
  'sealed-services': error('published', 'What changed of a list of services stays told.'),
  'sealed-text': error('published', 'The text of a sealed version is as sealed.'),
  'sealed-told': error('published', 'What was told of a sealed version is as sealed.'),
  'sealed-version': error('published', 'A sealed version stays.'),
  'vanished-address': error('published', 'An address once published answers for ever.'),

  'changed-services': question(
    'Where what visitors consented to has changed, it is said whether they are asked again.',
  ),
  'cross-reference': question('A reference leads to a number that a clause bears.'),
  'date-style': question('Dates are written in one way that can be read in one way.'),
  'defined-terms': question('A defined term is used, and as it is defined.'),
  'differing-facts': question('A fact is the same wherever it stands.'),
  'doubled-words': question('No word stands twice by mistake.'),
  'framework-coverage': question('A text under the Framework says all that it requires.'),
  'granted-rights': question('A clause that grants a right is named under `rights`.'),
  placeholder: question('Nothing is left to be filled in.'),
  'printed-date': question('The date that the text prints is the one from which it applies.'),
  'registers-in-text': question('The text has the tables of which `registers` makes data.'),
  'rights-in-text': question('What `rights` says is what the text in force says.'),
  'significance-fits': question('The significance fits what changed.'),
  'translated-figures': question('A translation has the figures of its version.'),
  'translated-terms': question('A translation quotes as many terms as its version.'),
  'unasked-answer': {
    severity: 'question',
    kind: 'facts',
    doc: 'Each answer answers something that is asked.',
  },

  'broken-table': doubt('A table of the source keeps its shape.'),
  comments: refusal('A page or Markdown file with comments is not imported.'),
  diagram: doubt('What the source draws is said in words.'),
  'dropped-characters': remark('The source has no characters that nobody sees.'),
  'dropped-image': doubt('Each picture of the source stands in the draft.'),
  'empty-heading': doubt('A heading has words.'),
  'file-data': remark('Data at the head of a file are no words of the policy.'),
  formula: doubt('A formula can be written in one line.'),
  'heading-gap': doubt('Headings that count up leave no number out.'),
  'hidden-words': doubt('Words that the source hides are left out.'),
  'joined-cells': remark('A cell over several rows or columns is put where its first one stood.'),
  'joined-lines': doubt('Lines that belong apart stand apart, and words that were cut are whole.'),
  'joined-list': doubt('Each item of a list stands on a line of its own.'),
  'left-out': remark('What is no part of the policy is left out.'),
  'lost-heading': doubt('Each heading of the source is one of the draft.'),
  'lost-link': doubt('Each link of the source leads somewhere.'),
  'lost-numbers': doubt('Numbers that the source computes stand in the draft.'),
  'lost-reference': doubt('What the source refers to is found.'),
  'moved-cell': doubt('Each cell stands in its column.'),
  'nested-table': doubt('A table within a table is put where it can be read.'),
  'no-title': doubt('The source names its title.'),
  'other-date': doubt('The source names the date that the draft bears.'),
  'other-encoding': remark('The letters of a page are in the encoding that it names.'),
  'raised-letters': doubt('Raised and lowered letters are kept.'),
  'struck-words': doubt('Struck-out words are left out.'),
  'too-deep': refusal('Parts of a file lie in each other only as deep as a text needs.'),
  'tracked-changes': refusal('A file under review is not imported.'),
  unfinished: refusal('A file that calls itself unfinished is not imported.'),
  'unfilled-field': doubt('Each field of the source is filled in.'),
  'unmarked-heading': doubt('What looks like a heading is marked as one.'),
  'unmarked-title': doubt('What looks like the title is marked as one.'),
  'unreadable-file': refusal('The file can be read.'),
  'word-comments': refusal('A file with comments is not imported.'),
  'words-added': doubt('The draft has no word that the source lacks.'),
  'words-missing': doubt('Each word of the source stands in the draft.'),
  'words-out-of-order': doubt('The words of the draft stand in the order of the source.'),
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof RULES;

/** The names of the rules that ask: what they find can be a slip, or be meant so. */
export type QuestionName = {
  [Name in RuleName]: (typeof RULES)[Name]['kind'] extends 'question' ? Name : never;
}[RuleName];

/** All rules that ask, in the order of the alphabet. */
export const QUESTION_NAMES = (Object.keys(RULES) as RuleName[]).filter(isQuestionName).sort();

/** Whether a rule of this name exists and asks. */
export function isQuestionName(name: string): name is QuestionName {
  return isRuleName(name) && RULES[name].kind === 'question';
}

/** Whether a rule tells what an import did rightly. */
export function isRemark(name: RuleName): boolean {
  const rule: Rule = RULES[name];
  return rule.isRemark === true;
}

/** Whether a rule of this name exists. */
function isRuleName(name: string): name is RuleName {
  return Object.hasOwn(RULES, name);
}
