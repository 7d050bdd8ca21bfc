import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { toHex } from '../../src/ledger/bytes-as-text.ts';
import { findText } from '../../src/ledger/find-text.ts';
import { sha } from './node-hash.ts';
import { redacted, sampleLedger, sealed } from './sample-ledger.ts';

const TXT = 'Privacy Policy\nWe keep your name.\nName\tPurpose\n\tPost\n';
const MD = '# Privacy Policy\n\nWe keep your **name**.\n';
const GAP = TXT.replace('name', '[removed]');
const digestOf = (text: string) => toHex(sha(Buffer.from(text)));

const LEDGER = sampleLedger(
  sealed({ 'index.txt': digestOf(TXT), 'index.md': digestOf(MD) }),
  sealed({ version: '2021', 'index.txt': digestOf('Other\n') }),
  sealed({ version: '2022', 'index.txt': digestOf('Other\n') }),
);
const REDACTED = sampleLedger(...LEDGER.entries, redacted({ 'index.txt': digestOf(GAP) }));

const look = (text: string, ledger = LEDGER) =>
  findText(sha, ledger, Buffer.from(text), parsePage).found.map(
    ({ likeness, index, redaction }) => `${likeness} ${index}${redaction ? ' redacted' : ''}`,
  );

describe('a text is found', () => {
  test('by the bytes of index.txt and index.md', () => {
    expect(look(TXT)).toEqual(['index.txt 0']);
    expect(look(MD)).toEqual(['index.md 0']);
  });

  test('as a saved page', () => {
    const article =
      '<p>We keep your name.</p><table><tr><th>Name</th><th>Purpose</th></tr><tr><td></td><td>Post</td></tr></table>';
    const page = `<h1>Privacy Policy</h1><article id="_text">${article}</article>`;
    expect(look(page)).toEqual(['page 0']);
    expect(look(page.replace('name', 'fame'))).toEqual([]);
  });

  test('by its words, however lines end and whatever spaces stand around them', () => {
    expect(look(TXT.trimEnd().replaceAll('\n', '\r\n\r\n'))).toEqual(['words 0']);
    expect(look('\ufeffOther')).toEqual(['words 1', 'words 2']);
    expect(look('\n  Other  \r')).toEqual(['words 1', 'words 2']);
  });

  test('by its digest alone, as a printout or a command shows it', () => {
    const [txt, md] = [digestOf(TXT), digestOf(MD)];
    for (const shown of [
      txt,
      `SHA-256 ${txt.slice(0, 40)}\n${txt.slice(40).toUpperCase()}\n`,
      `${txt}  index.txt`,
      `${md} *index.md`,
    ])
      expect(look(shown), shown).toEqual(['digest 0']);
    expect(look(txt.replace(/^./, (first) => (first === '0' ? '1' : '0')))).toEqual([]);
    expect(look(`${txt}0`)).toEqual([]);
    expect(look(`${txt} and other words`)).toEqual([]);
  });

  test('in each version that has it', () => {
    expect(look('Other\n')).toEqual(['index.txt 1', 'index.txt 2']);
  });

  test('with what was taken out of it since, and as it was left', () => {
    expect(look(TXT, REDACTED)).toEqual(['index.txt 0 redacted']);
    expect(look(GAP, REDACTED)).toEqual(['index.txt 3']);
  });
});

test('no other text is found, and its digest is told', () => {
  for (const text of ['', TXT.replace('name', 'Name'), TXT.replace('\n', ' '), TXT.slice(8)])
    expect(look(text)).toEqual([]);
  expect(findText(sha, LEDGER, Buffer.from('x'), parsePage).digest).toBe(digestOf('x'));
});
