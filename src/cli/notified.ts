import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHex } from '../ledger/bytes-as-text.ts';
import { formatLedger, ledgerOf } from '../ledger/ledger.ts';
import { isSameNotice, type NoticeEntry } from '../ledger/notice-entry.ts';
import { noticeTextName } from '../library/text/file-kinds.ts';
import { policyId } from '../policy/policy-id.ts';
import { loadSite, nodeSha256 } from '../site/load-site.ts';
import { LEDGER_FILE } from '../site/promises/check-ledger.ts';
import { today as dayNow } from '../site/site-day.ts';
import { sealOf } from '../site/view/version-texts.ts';
import { policyAt, versionCalled } from './named.ts';
import { noticeRequest } from './notice-request.ts';
import { noticeText } from './notice-text.ts';
import { checkClock } from './seal.ts';
import { reportErrors, soundSite } from './sound-site.ts';
import { UsageError, type Verb } from './verb.ts';

/** Records for ever that people were told of a version. */
export const notifiedVerb: Verb = {
  name: 'notified',
  summary:
    'Records in the ledger who was told of a version, when, in which way and with which text, and keeps that text.',
  usage: 'ORG/POLICY VERSION --channel WAY --on DATE --to "WHOM" [--text FILE]',
  options: {
    channel: { type: 'string' },
    on: { type: 'string' },
    to: { type: 'string' },
    text: { type: 'string' },
  },
  explanations: {
    channel: 'email, post, sms, app, account (a message in the customer’s account) or website',
    on: 'the day on which they were told, as in 2026-12-01',
    to: 'who was told, for everybody to read: “all customers”, and never the name of a person',
    text: 'the file that was sent, .txt, .html or .eml (default: what `policy notice` writes, as text or, for sms and app, in short)',
  },
  run(call) {
    const today = dayNow(call.content);
    const { path, name, channel, on, to } = noticeRequest(call, today);
    const site = soundSite(call, today, false);
    if (!site) return 1;
    const { content, view } = site;
    const { entries } = view.ledger;
    checkClock(entries, today);
    const policy = policyAt(view, path);
    const version = versionCalled(policy, name);
    const id = policyId(policy);
    if (!sealOf(view, policy, version))
      throw new UsageError(
        `${id} ${version.name} is not sealed yet, so that nobody could say later which text people were told of. Run \`npm run policy -- seal\` first.`,
      );
    const facts = { kind: 'notice', policy: id, version: version.name, channel, on, to } as const;
    const known = entries.findIndex((each) => each.kind === 'notice' && isSameNotice(each, facts));
    if (known >= 0)
      throw new UsageError(
        `That is on record already, as entry ${known + 1} of the ledger. Another notice of the same day by the same way says in --to who else was told.`,
      );
    const { bytes, ending } = noticeText(call.flags['text'], view, policy, version, channel);
    const text = toHex(nodeSha256(bytes));
    const entry: NoticeEntry = { ...facts, text, sealed: today };
    const ledger = ledgerOf(nodeSha256, [...entries, entry]);
    const file = `${id}/${noticeTextName(version.name, text, ending)}`;
    const undo = writeBoth(content, file, bytes, formatLedger(ledger), formatLedger(view.ledger));
    const after = loadSite(content, today, { drafts: false });
    if (!after.view) {
      undo();
      reportErrors(call, content, after.problems);
      process.stderr.write('Nothing was recorded.\n');
      return 1;
    }
    const { size, root } = ledger.tree;
    process.stdout.write(
      call.isJson
        ? `${JSON.stringify({ entry, file, size, root: toHex(root) })}\n`
        : `Recorded: ${id} ${version.name}, ${channel}, ${on}, ${to}. The text is kept in ${file}. The ledger has ${size} entries, root ${toHex(root)}.\nLeft to do: read that file, since it stands for what people were given; then commit content/ and publish. Once published, a record can no longer be taken back.\n`,
    );
    return 0;
  },
};

/** Writes the text, where it is not kept yet, and the ledger; returns what takes both back. */
function writeBoth(
  content: string,
  file: string,
  bytes: Uint8Array,
  ledger: string,
  before: string,
): () => void {
  const path = join(content, file);
  const isKept = existsSync(path);
  if (!isKept) writeFileSync(path, bytes);
  writeFileSync(join(content, LEDGER_FILE), ledger);
  return () => {
    if (!isKept) rmSync(path);
    writeFileSync(join(content, LEDGER_FILE), before);
  };
}
