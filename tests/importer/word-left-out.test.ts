import { describe, expect, test } from 'vitest';
import { imported } from './imported.ts';
import { DATA, drawn, line, NAMESPACES, readBelow } from './word-draft.ts';
import { field, paragraph, run, wordFile } from './word-files.ts';

describe('what the draft leaves out is quoted:', () => {
  const part = (words: string) => `<w:hdr>${paragraph(words)}</w:hdr>`;

  test('page heads, once for all pages', async () => {
    const { rules, said } = await readBelow(paragraph('We do.'), {
      header1: part('Acme v3'),
      header2: part('Acme v3'),
    });
    expect(rules).toEqual(['left-out']);
    expect(said).toBe('The head of the pages: left out, with 2 words: “Acme v3”.');
  });

  test.each([
    [
      'in a control',
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('Data 2')}</w:sdtContent></w:sdt>`,
    ],
    ['in a field', line(field('TOC \\o "1-3"', 'Data 2'))],
    ['by its style', paragraph('Data 2', 'TOC1')],
  ])('a table of contents %s', async (_, contents) => {
    const { body, said } = await readBelow(paragraph('We do.') + contents);
    expect(body).toBe('We do.');
    expect(said).toBe('The table of contents: left out, with 2 words: “Data 2”.');
  });

  test('charts', async () => {
    const content = `<c:chartSpace ${NAMESPACES}><c:f>A1</c:f><a:p><a:r><a:t>Data sold</a:t></a:r></a:p></c:chartSpace>`;
    const chart = { path: 'word/charts/chart1.xml', id: 'ch', type: 'chart', content };
    const { said } = await readBelow(drawn('<c:chart r:id="ch"/>'), {}, [chart]);
    expect(said).toBe('A chart: left out, with 2 words: “Data sold”.');
  });

  test('letters above a word', async () => {
    const { body, said } = await readBelow(
      line(
        `<w:r><w:ruby><w:rt>${run('tokyo')}</w:rt><w:rubyBase>${run('東京')}</w:rubyBase></w:ruby></w:r>`,
      ),
    );
    expect(body).toBe('東京');
    expect(said).toContain('“tokyo”');
  });

  test('any text in an element that nobody knows', async () => {
    const { said } = await readBelow(
      `${paragraph('We do.')}<x:y xmlns:x="urn:x">secret words</x:y>`,
    );
    expect(said).toContain('“secret words”');
  });

  test.each([
    ['hidden', '<w:vanish/>'],
    ['struck', '<w:strike/>'],
    ['struck', '<w:dstrike/>'],
  ])('%s words (%s)', async (kind, property) => {
    const { body, rules, said } = await readBelow(
      line(
        `${run('We do')}${run('n’t', property)}${run(' sell. Kept ')}${run('90', property)}${run('30 days.')}`,
      ),
    );
    expect([body, rules]).toEqual(['We do sell. Kept 30 days.', [`${kind}-words`]]);
    expect(said).toMatch(/in 2 places, with 2 words: “n’t”, “90”\.$/);
  });

  test('a file within the file that cannot be read', async () => {
    const part = { path: 'word/a.rtf', id: 'c', type: 'aFChunk', content: '{\\rtf1 x}' };
    const { said } = await readBelow(`${paragraph('We do.')}<w:altChunk r:id="c"/>`, {}, [part]);
    expect(said).toContain('a.rtf');
  });
});

test('raised letters stay raised, but for the endings of numbers', async () => {
  const up = (words: string) => run(words, '<w:vertAlign w:val="superscript"/>');
  const { body } = await readBelow(
    line(
      `${run('10')}${up('6')}${run(' on 5 km')}${run('2', '<w:position w:val="6"/>')}${run(', m')}${run('3', '<w:position w:val="2"/><w:sz w:val="14"/>')}${run(', CO')}${run('2', '<w:vertAlign w:val="subscript"/>')}${run(', 1')}${up('st')}${run(' May, Acme')}${up('TM')}`,
    ),
  );
  expect(body).toBe('10⁶ on 5 km², m³, CO₂, 1st May, Acme™');
});

test('raised letters that cannot be written so are named', async () => {
  const file = wordFile(DATA + line(run('x') + run('Ж', '<w:vertAlign w:val="superscript"/>')));
  const { faults } = await imported('a.docx', file);
  expect(faults).toMatchObject([{ rule: 'raised-letters', what: expect.stringContaining('“Ж”') }]);
});

test('fields of a template that nobody filled in are named', async () => {
  const { rules, said } = await readBelow(
    line(
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Choose a country')}</w:sdtContent></w:sdt>`,
    ) +
      line(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MACROBUTTON x [insert name] </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ) +
      paragraph('We are [●].'),
  );
  expect(rules).toEqual(['unfilled-field']);
  expect(said).toContain('“Choose a country”, “[insert name]”, “[●]”');
});

test('links that a space parts are two, and those that touch are one', async () => {
  const link = (words: string) => `<w:hyperlink r:id="web">${run(words)}</w:hyperlink>`;
  const { body } = await readBelow(
    line(link('by') + run(' ') + link('post') + run(' or ') + link('e-') + link('mail')),
  );
  const to = '(https://www.acme.example/rights)';
  expect(body).toBe(`[by]${to} [post]${to} or [e-mail]${to}`);
});
