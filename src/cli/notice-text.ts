import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { NoticeChannel } from '../ledger/notice-entry.ts';
import { LARGEST_FILE } from '../library/text/read-content.ts';
import type { Policy, Version } from '../policy/library.ts';
import { fromHere } from '../report/from-here.ts';
import { noticeIn } from '../site/files/notice-file.ts';
import type { View } from '../site/view/view.ts';
import { UsageError } from './verb.ts';

/** A text that people were given: its bytes, line ends as LF, and the ending of its file. */
export interface NoticeText {
  readonly bytes: Uint8Array;
  readonly ending: string;
}

const ENDINGS: readonly string[] = ['.txt', '.html', '.eml'];

/**
 * The text of a notice.
 * @param named the file that the caller named; without it, what `policy notice` writes for that channel
 */
export function noticeText(
  named: unknown,
  view: View,
  policy: Policy,
  version: Version,
  channel: NoticeChannel,
): NoticeText {
  if (named !== undefined) return textIn(String(named));
  const format = channel === 'sms' || channel === 'app' ? 'short' : 'text';
  return { bytes: Buffer.from(noticeIn(format, view, policy, version)), ending: '.txt' };
}

function textIn(file: string): NoticeText {
  const path = fromHere(file);
  if (!existsSync(path) || !statSync(path).isFile())
    throw new UsageError(`There is no file ${file}.`);
  const ending = extname(file).toLowerCase();
  if (!ENDINGS.includes(ending))
    throw new UsageError(
      `${file} does not end in ${ENDINGS.join(', ')}: keep the text itself, as it was sent, and no picture of it.`,
    );
  const bytes = readFileSync(path);
  if (bytes.length > LARGEST_FILE)
    throw new UsageError(`${file} has more than ${LARGEST_FILE / 1_000_000} MB.`);
  const text = readAs(bytes);
  if (text === null) throw new UsageError(`${file} is not saved as UTF-8.`);
  if (text.trim() === '') throw new UsageError(`${file} says nothing.`);
  return { bytes: Buffer.from(text.replaceAll('\r\n', '\n')), ending };
}

/** A byte order mark stays: it is one of the bytes. Null where it is not UTF-8. */
function readAs(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
