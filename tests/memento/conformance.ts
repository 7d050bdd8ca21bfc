import { expect, test } from 'vitest';

/** Asks a server of the sample site at a path below its root. */
export type Ask = (path: string, headers: Readonly<Record<string, string>>) => Promise<Response>;

const GATE = 'acme/privacy/timegate';
const at = (name: string) => `https://sample.example/acme/privacy/${name}`;

/** What RFC 7089 asks of a gate with an address of its own (pattern 2.1) and of the versions behind it. */
export function testConformance(ask: Ask): void {
  const askGate = (time?: string) =>
    ask(GATE, time === undefined ? {} : { 'accept-datetime': time });

  test.each<[string, string | undefined, string]>([
    ['before the first version leads to that one', 'Thu, 01 Jan 2004 00:00:00 GMT', '2016-10/'],
    ['takes a month from its first second', 'Sat, 01 Oct 2016 00:00:00 GMT', '2016-10/'],
    [
      'within a day leads to the last of that day',
      'Mon, 03 Feb 2020 08:00:00 GMT',
      '2020-02-03.2/',
    ],
    ['leads to no version that is to come', 'Thu, 01 Jan 2099 00:00:00 GMT', '2020-02-03.2/'],
    ['without a time leads to the last', undefined, '2020-02-03.2/'],
  ])('a gate asked %s', async (_, time, name) => {
    const response = await askGate(time);
    const { headers } = response;
    expect([response.status, headers.get('location')]).toEqual([302, at(name)]);
    expect(headers.get('vary')?.toLowerCase()).toContain('accept-datetime');
    expect(headers.has('memento-datetime')).toBe(false);
    const links = headers.get('link') ?? '';
    for (const rel of [`<${at('')}>; rel="original"`, 'rel="timemap"', 'rel="first memento"'])
      expect(links).toContain(rel);
    expect(links).not.toContain('undated');
  });

  test.each(['2016-10-17', 'Tue, 17 Oct 2016 00:00:00 GMT', 'Wed, 30 Feb 2016 00:00:00 GMT'])(
    'a gate refuses “%s”, which is no HTTP date',
    async (time) => {
      const response = await askGate(time);
      expect(response.status).toBe(400);
      expect(response.headers.get('vary')?.toLowerCase()).toContain('accept-datetime');
    },
  );

  test('no gate stands where there is no policy', async () => {
    expect((await ask('acme/terms/timegate', {})).status).toBe(404);
    expect((await ask('timegate', {})).status).toBe(404);
  });

  test('a version says when it began, and depends on no time that was asked for', async () => {
    const response = await ask('acme/privacy/2016-10/', {
      'accept-datetime': 'Thu, 01 Jan 2099 00:00:00 GMT',
    });
    const { headers } = response;
    expect(await response.text()).toBe('<title>2016-10</title>');
    expect(headers.get('memento-datetime')).toBe('Sat, 01 Oct 2016 00:00:00 GMT');
    expect(headers.get('link')).toContain(`<${at('')}>; rel="original latest-version"`);
    expect(headers.get('vary')?.toLowerCase() ?? '').not.toContain('datetime');
  });

  test('what has no time says none: undated versions, those to come, other pages', async () => {
    for (const path of ['undated/', '2030/', '', 'timemap.link']) {
      const { status, headers } = await ask(`acme/privacy/${path}`, {});
      expect([path, status, headers.get('memento-datetime')]).toEqual([path, 200, null]);
    }
    expect((await ask('acme/privacy/', {})).headers.get('vary') ?? '').not.toMatch(/datetime/i);
  });

  test.each<[string, string | undefined, boolean]>([
    ['nothing in particular', undefined, false],
    ['anything', '*/*', false],
    ['what a browser asks for', 'text/html,application/xhtml+xml,*/*;q=0.8', false],
    ['Markdown', 'text/markdown', true],
    ['Markdown, or else anything', 'text/markdown, */*', true],
    ['Markdown before HTML', 'text/html;q=0.8, text/markdown;q=0.9', true],
    ['HTML before Markdown', 'text/html, text/markdown;q=0.5', false],
    ['no Markdown', 'text/markdown;q=0, */*', false],
  ])('a version is given in the form that is asked for: %s', async (_, accept, isMarkdown) => {
    const response = await ask('acme/privacy/undated/', accept === undefined ? {} : { accept });
    const { headers } = response;
    expect(await response.text()).toBe(isMarkdown ? '# undated\n' : '<title>undated</title>');
    expect(headers.get('content-type')).toContain(isMarkdown ? 'text/markdown' : 'text/html');
    expect(headers.get('vary')?.toLowerCase()).toContain('accept');
    expect(headers.get('content-location')).toBe(
      isMarkdown ? '/acme/privacy/undated/index.md' : null,
    );
  });
}
