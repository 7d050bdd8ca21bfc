import { writeFileSync } from 'node:fs';
import { fileStem } from '../policy/policy-id.ts';
import { toHere } from '../report/from-here.ts';
import { NOTICE_FORMATS, type NoticeFormat, noticeIn } from '../site/files/notice-file.ts';
import { FORCE, fileToWrite, OUTPUT_OPTIONS } from './file-to-write.ts';
import { LANGUAGE, LANGUAGE_OPTION, languageSuffix, viewCalled } from './language-called.ts';
import { policyAt, versionCalled } from './named.ts';
import { dayShown, soundSite } from './sound-site.ts';
import { UsageError, type Verb } from './verb.ts';

/** What a version changes, for the people whom it concerns. */
export const noticeVerb: Verb = {
  name: 'notice',
  summary:
    'Writes an e-mail (.eml), or the same in another form, that explains what a version changes, how much, from when and in which clauses; drafts can be named too.',
  usage:
    'ORG/POLICY VERSION [--language CODE] [--format eml|text|html|json|short] [--out FILE] [--force]',
  options: { ...OUTPUT_OPTIONS, ...LANGUAGE_OPTION, format: { type: 'string' } },
  explanations: {
    language: LANGUAGE,
    out: 'the file to write (default: ORG-POLICY-VERSION-notice.eml, here); - prints it',
    format:
      'text or html for a mailer, json with both for a program, short for an app or a text message (default: eml, to be opened in a mail program)',
    force: FORCE,
  },
  run(call) {
    const { files, flags, isJson } = call;
    const [path, name, ...more] = files;
    if (!path || !name || more.length > 0)
      throw new UsageError('Name a policy and the version that people are to be told of.');
    const format = formatCalled(flags['format']);
    const site = soundSite(call, dayShown(call), true);
    if (!site) return 1;
    const view = viewCalled(call, site.view);
    const policy = policyAt(view, path);
    const version = versionCalled(policy, name);
    const text = noticeIn(format, view, policy, version);
    if (flags['out'] === '-' && isJson)
      throw new UsageError(
        '--out - prints the notice itself, which --json would not be: leave out one of the two.',
      );
    if (flags['out'] === '-') {
      process.stdout.write(text);
      return 0;
    }
    const stem = `${fileStem(policy)}-${version.name}${languageSuffix(view)}`;
    const ending = NOTICE_FORMATS[format];
    const file = fileToWrite(call, `${stem}-notice${ending}`, ending);
    writeFileSync(file, text);
    process.stdout.write(
      isJson
        ? `${JSON.stringify({ file, version: version.name, draft: version.draft })}\n`
        : `${toHere(file)}: ${ADVICE[format === 'eml' ? 'mail' : 'other']}${version.draft ? ' The version is a draft: its addresses do not answer yet.' : ''}\n`,
    );
    return 0;
  },
};

/** What to do with the file. Apple’s program shows a message that it was given, and lets nobody change it. */
const ADVICE = {
  mail: 'open it in your mail program, add the recipients, and read it before you send it. Apple Mail opens it to be read alone: forward it from there, or use --format html.',
  other: 'read it before you send it.',
} as const;

function formatCalled(named: unknown): NoticeFormat {
  const format = named === undefined ? 'eml' : String(named);
  if (!Object.hasOwn(NOTICE_FORMATS, format))
    throw new UsageError(
      `There is no format ${format}. There are ${Object.keys(NOTICE_FORMATS).join(', ')}.`,
    );
  return format as NoticeFormat;
}
