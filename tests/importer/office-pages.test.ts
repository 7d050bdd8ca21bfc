import { describe, expect, test } from 'vitest';
import { bodyOf, imported, lossesOf } from './imported.ts';

async function read(body: string) {
  const draft = await imported('a.html', `<body><h1>Terms</h1>${body}</body>`);
  expect([lossesOf(draft), draft.faults]).toEqual([[0, 0, 0], []]);
  return { body: bodyOf(draft), rules: draft.doubts.map(({ rule }) => rule).sort() };
}

describe('web pages that LibreOffice writes', () => {
  test('heads and feet of pages and the table of contents are left out, and told', async () => {
    const { body, rules } = await read(
      '<div title="header"><p>Secret draft</p></div><div id="Contents1" dir="ltr"><div id="h" dir="ltr"><p>Contents</p></div><p><a href="#a">1. Scope\t1</a></p><p>2. Data\tiv</p></div><div id="Part" dir="ltr"><p>They apply.</p><p>To all.</p></div><div title="footer"><p>Page 1</p></div>',
    );
    expect(body).toBe('They apply.\n\nTo all.');
    expect(rules).toEqual(['left-out', 'left-out', 'left-out']);
  });
});

describe('tables without a head', () => {
  const ROWS = '<tr><td>Bank</td><td>1</td></tr><tr><td>Post</td><td>2</td></tr>';

  test('of words stay tables, though one cell has a table of its own', async () => {
    const { body, rules } = await read(
      `<table>${ROWS}<tr><td>Else</td><td><table><tr><td>in</td><td>out</td></tr></table></td></tr></table>`,
    );
    expect(body).toBe('| Bank | 1 |\n| --- | --- |\n| Post | 2 |\n| Else | in out |');
    expect(rules).toEqual(['nested-table']);
  });

  test('that arrange a page are looked through', async () => {
    const { body } = await read(
      `<table><tr><td>Menu</td><td><h2>Data</h2><p>We keep it.</p><table>${ROWS}</table></td></tr></table>`,
    );
    expect(body).toContain('## Data {#data}\n\nWe keep it.\n\n| Bank | 1 |');
  });

  test('with lines in a cell are told to have one now', async () => {
    const { rules } = await read(`<table>${ROWS}<tr><td>a<br>b</td><td><br>3</td></tr></table>`);
    expect(rules).toEqual(['joined-lines']);
  });
});

test('a button that is all a cell or an item has is its text, however it is wrapped', async () => {
  const { body } = await read(
    '<table><tr><th>Who</th><th>Why</th></tr><tr><td><div><div><button>Beta</button></div></div></td><td>Ads</td></tr></table><ul><li><p><button>Export</button></p></li></ul><div><div><button>Accept</button></div></div><p>End.</p>',
  );
  expect(body).toBe('| Who | Why |\n| --- | --- |\n| Beta | Ads |\n\n- Export\n\nEnd.');
});

test('a picture whose description is its caption says it once', async () => {
  const { body, rules } = await read(
    '<figure><img src="a.png" alt="How it flows"><figcaption aria-hidden="true">How <b>it</b> flows</figcaption></figure><p>End.</p>',
  );
  expect(body).toBe('How **it** flows\n\nEnd.');
  expect(rules).toEqual(['dropped-image']);
});
