import { describe, expect, test } from 'vitest';
import { drawn, line, NAMESPACES, readBelow } from './word-draft.ts';
import { field, paragraph, run, styles } from './word-files.ts';

describe('words stand in the draft,', () => {
  test('with a letter that was lost before', async () => {
    expect((await readBelow(paragraph('a \ufffd b'))).body).toBe('a \ufffd b');
  });

  test.each([
    ['a simple field', `<w:fldSimple w:instr="DATE">${run('1 May')}</w:fldSimple>`, '1 May'],
    ['a field', field('DOCPROPERTY Company', 'Acme'), 'Acme'],
    ['the direction of a text', `<w:dir w:val="rtl">${run('عربي')}</w:dir>`, 'عربي'],
    ['a forced direction', `<w:bdo w:val="ltr">${run('abc')}</w:bdo>`, 'abc'],
    ['a smart tag', `<w:smartTag>${run('Berlin')}</w:smartTag>`, 'Berlin'],
    ['a content control', `<w:sdt><w:sdtContent>${run('now')}</w:sdtContent></w:sdt>`, 'now'],
    ['an element nobody knows', `<x:y xmlns:x="urn:x">${run('there')}</x:y>`, 'there'],
    [
      'alternatives',
      `<w:r><mc:AlternateContent ${NAMESPACES}><mc:Choice><w:t>shown</w:t></mc:Choice><mc:Fallback><w:t>older</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      'shown',
    ],
  ])('whatever holds them: %s', async (_, inner, words) => {
    const { body, rules } = await readBelow(line(`${run('We say ')}${inner}${run('.')}`));
    expect([body, rules]).toEqual([`We say ${words}.`, []]);
  });

  test('parted where Word parts them', async () => {
    const { body } = await readBelow(
      line(
        '<w:r><w:t>Germany</w:t><w:cr/><w:t>EU</w:t><w:tab/><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:t>s</w:t></w:r>',
      ),
    );
    expect(body).toBe('Germany\\\nEU co\u2011ops');
  });

  test('as signs, by the font that draws them', async () => {
    const sign = (font: string, code: string) => `<w:sym w:font="${font}" w:char="${code}"/>`;
    const { body } = await readBelow(
      line(
        `<w:r>${sign('Symbol', 'F062')}<w:t> or </w:t>${sign('Wingdings', 'F0FC')}</w:r>${run(' and ')}${run('ü', '<w:rFonts w:ascii="Wingdings"/>')}`,
      ),
    );
    expect(body).toBe('β or ✓ and ✓');
  });

  test('as boxes, ticked or not', async () => {
    const box = (state: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${state}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const { body } = await readBelow(
      line(
        `${box('<w:checked/>')}${run(' a ')}${box('<w:default w:val="0"/>')}${run(' b ')}<w:sdt><w:sdtContent>${run('☒')}</w:sdtContent></w:sdt>`,
      ),
    );
    expect(body).toBe('☒ a ☐ b ☒');
  });

  test('below the paragraph of their box, once', async () => {
    const box = `<w:txbxContent>${paragraph('Boxed words.')}</w:txbxContent>`;
    const { body } = await readBelow(
      line(
        `${run('Text.')}<w:r><mc:AlternateContent ${NAMESPACES}><mc:Choice><w:drawing><wp:posOffset>12</wp:posOffset><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run(' On.')}`,
      ),
    );
    expect(body).toBe('Text. On.\n\nBoxed words.');
  });

  test('drawn as letters', async () => {
    const { body } = await readBelow(
      drawn('<v:shape><v:textpath string="Drawn words"/></v:shape>'),
    );
    expect(body).toBe('Before.\n\nDrawn words');
  });

  test('in a diagram, and what its arrows say is asked', async () => {
    const content = `<dgm:dataModel ${NAMESPACES}><dgm:pt><dgm:t><a:p><a:r><a:t>Berlin</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>Texas</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>`;
    const part = { path: 'word/diagrams/data1.xml', id: 'd', type: 'diagramData', content };
    const { body, rules } = await readBelow(drawn('<dgm:relIds r:dm="d"/>'), {}, [part]);
    expect([body, rules]).toEqual(['Before.\n\nBerlin\n\nTexas', ['diagram']]);
  });

  test('as formulas in one line', async () => {
    const text = (words: string) => `<m:r><m:t>${words}</m:t></m:r>`;
    const { body, rules } = await readBelow(
      line(
        `${run('It is ')}<m:oMath ${NAMESPACES}>${text('p=')}<m:f><m:num>${text('a+b')}</m:num><m:den>${text('2')}</m:den></m:f><m:sSup><m:e>${text('x')}</m:e><m:sup>${text('2')}</m:sup></m:sSup></m:oMath>${run('.')}`,
      ),
    );
    expect([body, rules]).toEqual(['It is p=(a+b)/2x².', ['formula']]);
  });

  test('of a page within the file, with its table', async () => {
    const content =
      '<html><body><p>Inner <b>words</b>.</p><table><tr><td>a<td>b</table></body></html>';
    const part = { path: 'word/chunk.html', id: 'c', type: 'aFChunk', content };
    const { body } = await readBelow('<w:altChunk r:id="c"/>', {}, [part]);
    expect(body).toBe('Inner **words**.\n\n| a | b |\n| --- | --- |');
  });

  test('of footnotes and endnotes, with all their paragraphs', async () => {
    const note = (kind: string, words: string) =>
      `<w:${kind}s><w:${kind} w:id="2"><w:p>${run(` ${words}`)}</w:p>${paragraph('More.')}</w:${kind}></w:${kind}s>`;
    const { body } = await readBelow(
      line(
        `${run('One')}<w:r><w:endnoteReference w:id="2"/></w:r>${run(' two')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
      ),
      { footnotes: note('footnote', 'Foot.'), endnotes: note('endnote', 'End.') },
    );
    expect(body).toBe('One[^1] two[^2]\n\n[^1]: End.\n\n    More.\n\n[^2]: Foot.\n\n    More.');
  });

  test('as quotations by their style', async () => {
    const { body } = await readBelow(
      paragraph('He said so.', 'Q') + paragraph('And more.', 'Q') + paragraph('We did.'),
      { styles: styles(['Q', 'Block Text']) },
    );
    expect(body).toBe('> He said so.\n>\n> And more.\n\nWe did.');
  });
});
