import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentWith, policy } from './run-policy.ts';
import { archiveWith, type Captured, serverWith } from './wayback-archive.ts';

const URL_OF_POLICY = 'https://bells.example/terms';
const page = (words: string) =>
  `<html><body><main><h1>Terms</h1><h2>Data</h2><p>${words}</p></main></body></html>`;
const KEPT = 'We keep your name and your address for thirty days after you left us.';

const capture = (timestamp: string, digest: string, body?: string): Captured => ({
  timestamp,
  digest,
  original: URL_OF_POLICY,
  ...(body === undefined ? {} : { body }),
});
const FIRST = capture('20190501080000', 'A', page(KEPT));
const SECOND = capture('20210203080000', 'B', page(`${KEPT} See <a href="/cookies">cookies</a>.`));

async function importFrom(host: string, contentDir = contentWith(), ...more: string[]) {
  const argv = [
    'import-history',
    '--wayback',
    URL_OF_POLICY,
    '--wayback-host',
    host,
    '--pause',
    '0',
  ];
  const create = [
    '--policy',
    'bells/terms',
    '--create',
    '--organisation',
    'Bells',
    '--title',
    'Terms',
  ];
  const outcome = await policy([...argv, ...create, ...more], { contentDir });
  const folder = join(contentDir, 'bells/terms');
  const versions = () =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.mdx'))
      .sort();
  return {
    ...outcome,
    contentDir,
    versions,
    text: (file: string) => readFileSync(join(folder, file), 'utf8'),
  };
}

test('captures that differ become versions, dated by the capture, with a link to it', async () => {
  const { address, asked } = await archiveWith([FIRST, SECOND]);
  const { exit, out, errors, versions, text } = await importFrom(address);
  expect(exit, out + errors).toBe(0);
  expect(versions()).toEqual(['2019-05-01.mdx', '2021-02-03.mdx']);
  expect(text('2021-02-03.mdx')).toContain(`url: ${address}/web/20210203080000/${URL_OF_POLICY}`);
  expect(text('2021-02-03.mdx')).toContain('captured: "2021-02-03"');
  // Its links lead to where the page stood, and not into the archive.
  expect(text('2021-02-03.mdx')).toContain('[cookies](https://bells.example/cookies)');
  expect(out).toContain('The dates are those of the captures');
  expect(errors).toContain('bells/terms: 2 of 2, 2021-02-03');
  expect(asked[1]).toBe(`/web/20190501080000id_/${URL_OF_POLICY}`);
});

test('a list of several pages is asked for to its end', async () => {
  const days = Array.from({ length: 7 }, (_, at) =>
    capture(`2020010${at + 1}080000`, `D${at}`, page(`${KEPT} ${at + 1} times.`)),
  );
  const { address, asked } = await archiveWith(days, () => false, 3);
  const { exit, out, errors, versions } = await importFrom(address);
  expect(exit, out + errors).toBe(0);
  expect(versions()).toHaveLength(7);
  expect(asked.filter((each) => each.startsWith('/cdx/'))).toHaveLength(3);
});

test('a list that names its own end as the next page is none', async () => {
  const { address } = await archiveWith([], (_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify([['timestamp', 'original'], [], ['again']]));
    return true;
  });
  const { exit, errors } = await importFrom(address);
  expect(exit).not.toBe(0);
  expect(errors).toContain('has no end');
});

test('a content is fetched once, however often it was captured, and what says the same is no version', async () => {
  const around = page(KEPT).replace('<main>', '<nav>Menu</nav><main>');
  const { address, asked } = await archiveWith([
    FIRST,
    capture('20190601080000', 'A', page(KEPT)),
    capture('20200101080000', 'C', around),
    SECOND,
    capture('20220101080000', 'A', page(KEPT)),
  ]);
  const { out, versions } = await importFrom(address);
  expect(versions()).toEqual(['2019-05-01.mdx', '2021-02-03.mdx', '2022-01-01.mdx']);
  expect(out).toContain('One text says the same as the one before, and is no version.');
  expect(asked.filter((each) => each.startsWith('/web/'))).toHaveLength(3);
});

test('captures of errors, redirects and pictures are no texts', async () => {
  const { address } = await archiveWith([
    { ...FIRST, statuscode: '404', timestamp: '20180101000000' },
    { ...FIRST, statuscode: '-', mimetype: 'warc/revisit', timestamp: '20180102000000' },
    { ...FIRST, mimetype: 'image/png', digest: 'P', timestamp: '20180103000000' },
    FIRST,
  ]);
  const { out, versions } = await importFrom(address);
  expect(versions()).toEqual(['2019-05-01.mdx']);
  expect(out).toContain('One capture is left out, being no texts');
});

test('a capture that the archive has lost is told, and the others are imported', async () => {
  const { address } = await archiveWith([FIRST, capture('20200101080000', 'L'), SECOND]);
  const { exit, out, versions } = await importFrom(address);
  expect(exit).toBe(1);
  expect(versions()).toEqual(['2019-05-01.mdx', '2021-02-03.mdx']);
  expect(out).toMatch(/20200101080000.*left out: .* answers 404/);
});

test('an archive that is busy is asked again, after the time that it wants', async () => {
  let refusals = 2;
  const { address, asked } = await archiveWith([FIRST], (request, response) => {
    if (!request.url?.startsWith('/web/') || refusals-- <= 0) return false;
    response.statusCode = 429;
    response.setHeader('retry-after', '0');
    response.end();
    return true;
  });
  const { exit, versions } = await importFrom(address);
  expect([exit, versions()]).toEqual([0, ['2019-05-01.mdx']]);
  expect(asked.filter((each) => each.startsWith('/web/'))).toHaveLength(3);
});

test('where the archive fails, the import breaks off, and goes on there when it is run again', async () => {
  let isIll = true;
  const { address, asked } = await archiveWith([FIRST, SECOND], (request, response) => {
    if (!isIll || !request.url?.startsWith('/web/2021')) return false;
    response.statusCode = 503;
    response.setHeader('retry-after', '3600');
    response.end();
    return true;
  });
  const broken = await importFrom(address);
  expect([broken.exit, broken.versions()]).toEqual([1, ['2019-05-01.mdx']]);
  expect(broken.out).toMatch(
    /broke off: .*503.*alone for 3600 seconds.*Run the same command again/s,
  );
  isIll = false;
  asked.length = 0;
  const whole = await importFrom(address, broken.contentDir);
  expect([whole.exit, whole.versions()]).toEqual([0, ['2019-05-01.mdx', '2021-02-03.mdx']]);
  expect(whole.out).toContain('1 version was there already');
  expect(whole.text('2021-02-03.mdx')).toContain('## Data {#data}');
  const again = await importFrom(address, broken.contentDir);
  expect(again.out).toContain('Nothing is new in');
});

test('a server that goes silent stops the import after the time it was given', async () => {
  const { address } = await archiveWith([FIRST], (request, response) => {
    if (!request.url?.startsWith('/web/')) return false;
    response.write('<p>We');
    return true;
  });
  const { exit, out } = await importFrom(address, contentWith(), '--timeout', '0.05');
  expect(exit).toBe(1);
  expect(out).toMatch(/did not answer to the end within 0\.05 seconds/);
});

test.each([
  ['<h1>Sorry</h1>', /no list of captures/],
  ['{"timestamp": 1}', /no list of captures/],
  ['[]', /has no capture of https:\/\/bells\.example\/terms/],
  [
    '[["timestamp","original"],["20","javascript:x"]]',
    /One line of the archive’s list cannot be read/,
  ],
])('of an archive that answers %s nothing is believed', async (answer, sentence) => {
  const { address } = await serverWith((_, response) => void response.end(answer));
  const { exit, errors } = await importFrom(address);
  expect([exit, errors]).toEqual([2, expect.stringMatching(sentence)]);
});

test('an archive that leads to another server is not followed', async () => {
  const { address } = await archiveWith([FIRST], (request, response) => {
    if (!request.url?.startsWith('/web/')) return false;
    response.writeHead(302, { location: 'http://elsewhere.example/terms' });
    response.end();
    return true;
  });
  const { out, exit } = await importFrom(address);
  expect(exit).toBe(1);
  expect(out).toContain('leads on to http://elsewhere.example/terms, which is not asked');
});
