import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/policy/date.ts';
import { type Mail, mailFile } from '../../src/redline/mail.ts';
import { readMail } from './read-mail.ts';

const MAIL: Mail = {
  from: { name: 'Acme', address: 'privacy@acme.example' },
  subject: 'Changes',
  date: '2027-03-01' as Day,
  language: 'en',
  text: 'Text',
  html: '<p>Text</p>',
};

const read = (facts: Partial<Mail>) => readMail(mailFile({ ...MAIL, ...facts }));

test('a mail has its headers, and the same words as text and as HTML', () => {
  const { headers, parts } = read({});
  expect(Object.fromEntries(headers)).toEqual({
    from: '"Acme" <privacy@acme.example>',
    date: 'Mon, 01 Mar 2027 00:00:00 +0000',
    subject: 'Changes',
    'x-unsent': '1',
    'mime-version': '1.0',
    'content-type': 'multipart/alternative; boundary="=_alternative"',
  });
  expect(parts).toEqual([
    { type: 'text/plain; charset=utf-8', body: 'Text' },
    { type: 'text/html; charset=utf-8', body: '<p>Text</p>' },
  ]);
});

describe('a subject is read as it was meant:', () => {
  test.each([
    ['letters beyond ASCII', 'Änderungen der Datenschutzerklärung ab März 2027'],
    ['long and plain', `Changes to ${'the policy of '.repeat(20)}Acme`],
    ['long and Chinese', '隐私政策的更改'.repeat(30)],
    ['letters of four bytes', '📜🔏'.repeat(40)],
    ['like an encoded word', 'See =?UTF-8?B?QQ==?= there'],
    ['one long word', `Changes ${'x'.repeat(60)} and more and more and more`],
  ])('%s', (_, subject) => {
    expect(read({ subject }).headers.get('subject')).toBe(subject);
  });

  test('line breaks cannot add a header', () => {
    const { headers } = read({
      subject: 'A\r\nBcc: b@c.example',
      from: { name: 'Acme\r\nBcc: "x"', address: 'a@acme.example' },
    });
    expect([headers.get('subject'), headers.has('bcc')]).toEqual(['A Bcc: b@c.example', false]);
  });

  test('names have quotes, accents and any length', () => {
    for (const [name, said] of [
      ['Acme "S.r.l."', String.raw`"Acme \"S.r.l.\"" <a@b.example>`],
      ['Società Ö', 'Società Ö <a@b.example>'],
      ['A very '.repeat(12).trim(), `${'A very '.repeat(12).trim()} <a@b.example>`],
    ] as const)
      expect(read({ from: { name, address: 'a@b.example' } }).headers.get('from')).toBe(said);
  });
});

test('whatever a text says, a mail program reads it so, and no text ends its part early', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom('--=_alternative', '--=_alternative--', '.', 'From me', 'a = b ', '\t', ''),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      const text = lines.join('\n').replace(/\r/g, '').trimEnd();
      const { parts } = read({ text, html: text });
      expect(parts.map(({ body }) => body)).toEqual([text, text]);
    }),
  );
});

test('a reader that is not ours finds the same sender, subject, day, text and HTML', async () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
    .map((text) =>
      text
        .replace(/\p{C}|\p{Zl}|\p{Zp}/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
  await fc.assert(
    fc.asyncProperty(
      words,
      words,
      fc.array(words, { minLength: 1, maxLength: 4 }),
      async (...facts) => {
        const [name, subject, lines] = facts;
        const text = lines.join('\n');
        const file = mailFile({
          ...MAIL,
          from: { name, address: 'a@b.example' },
          subject,
          text,
          html: text,
        });
        const mail = await PostalMime.parse(file);
        expect(mail.from).toEqual({ name, address: 'a@b.example' });
        expect([mail.subject, mail.date]).toEqual([subject, '2027-03-01T00:00:00.000Z']);
        expect([mail.text?.trimEnd(), mail.html?.trimEnd()]).toEqual([text, text]);
        expect(mail.attachments).toEqual([]);
      },
    ),
  );
});
