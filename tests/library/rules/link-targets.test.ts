import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { judgeLink } from '../../../src/library/rules/judge-link.ts';
import { targetsOf } from '../../../src/library/rules/link-targets.ts';
import type { Day } from '../../../src/policy/date.ts';
import { filePaths, pagePaths } from '../../../src/site/files/page-list.ts';
import { loadSite } from '../../../src/site/load-site.ts';
import { FIXTURES, TODAY } from '../fault-fixture.ts';

describe.each(['content', join(FIXTURES, 'valid')])('a text in %s', (folder) => {
  const { content } = loadLibrary(folder, { drafts: false });
  const { view, home } = loadSite(folder, TODAY as Day, { drafts: false });
  if (!content || !view || !home) throw new Error('The folder is sound.');
  const targets = targetsOf(content);
  const base = new URL(home).pathname;
  const links = pagePaths(view).map((path) => `/${path.slice(base.length)}`);

  test('can link to every page of the site, by its path or its whole address', () => {
    expect(links.length).toBeGreaterThan(20);
    const whole = links.map((path) => home + path.slice(1));
    expect([...links, ...whole].filter((href) => judgeLink(href, null, targets))).toEqual([]);
  });

  test('can link to the files of each version', () => {
    const files = filePaths(view)
      .map((path) => `/${path.slice(base.length)}`)
      .filter((path) => /\/(?:index\.(?:txt|md)|(?:version|policy|services)\.json)$/.test(path));
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((href) => judgeLink(href, null, targets))).toEqual([]);
  });

  test.each([
    ['/archiv/', 'Did you mean `/archive/`?'],
    ['/archive', 'Write /archive/ with a slash at the end of the path.'],
    [`${home}archive/2019/`, 'Did you mean `/archive/`? On this site'],
  ])('is told that %s leads nowhere', (href, mend) => {
    const finding = judgeLink(href, null, targets);
    expect(finding?.rule).toBe('broken-link');
    expect(finding?.mend).toContain(mend.split(' On this')[0]);
  });
});
