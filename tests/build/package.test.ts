import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clausebook, installPacked, pack, unpack } from './packed.ts';
import { PROJECT } from './run-build.ts';

const root = mkdtempSync(join(tmpdir(), 'clausebook package ü '));
const site = join(root, 'our policies');
const policy = 'content/acme-ltd/privacy-policy';
let tarball: string;
let creator: string;

const read = (path: string) => readFileSync(join(site, path), 'utf8');
const write = (path: string, text: string) => writeFileSync(join(site, path), text);
const edit = (path: string, from: string, to: string) => {
  expect(read(path)).toContain(from);
  write(path, read(path).replace(from, to));
};

beforeAll(() => {
  mkdirSync(join(root, 'packed'));
  tarball = pack('.', join(root, 'packed'));
  unpack(pack('create-clausebook', join(root, 'packed')), join(root, 'create'));
  creator = join(root, 'create/lib/create.js');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a company with the two packages alone', () => {
  test('gets the engine without tests, measurements and this project’s content', () => {
    unpack(tarball, join(root, 'engine'));
    expect(readdirSync(join(root, 'engine')).sort()).toEqual(
      ['LICENSE', 'README.md', 'bin', 'lib', 'package.json', 'public', 'schemas'].sort(),
    );
    expect(readdirSync(join(root, 'engine/public'))).toEqual(['consent']);
    expect(readdirSync(join(root, 'engine/lib/edge')).sort(), 'named by the guide').toEqual([
      'cloudflare.js',
      'netlify.js',
    ]);
    const files = readdirSync(join(root, 'engine'), { recursive: true }).map(String);
    expect(
      files.filter((file) => /\.(?:ts|test\.js)$/.test(file) && !/embed\.d\.ts$/.test(file)),
    ).toEqual([]);
  });

  test('begins a site, whose first build passes the check', () => {
    const flags = ['--organisation', 'Acme Ltd', '--url', 'https://policies.acme.example/legal'];
    const more = [
      '--email',
      'policies@acme.example',
      '--host',
      'server',
      '--effective',
      '2026-01-01',
    ];
    execFileSync(process.execPath, [creator, site, ...flags, ...more, '--yes', '--no-install']);
    installPacked(site, tarball);
    expect(clausebook(site, ['check']).stdout).toContain('0 problems');
    clausebook(site, ['build']);
    expect(readdirSync(site)).toContain('dist');
  });

  test('takes a text over from a Word file, publishes and seals it', () => {
    const word = join(PROJECT, 'tests/fixtures/import/heading-basedon.docx');
    const flags = ['--policy', 'acme-ltd/privacy-policy', '--wording', 'official'];
    rmSync(join(site, policy, '2026-01-01.mdx'));
    clausebook(site, ['import', word, ...flags, '--effective', '2026-01-01']);
    edit(`${policy}/2026-01-01.mdx`, 'draft: true\n', '');
    clausebook(site, ['addresses', '--write']);
    clausebook(site, ['seal']);
    clausebook(site, ['build']);
    expect(clausebook(site, ['verify']).stdout).toContain('Every text file is as it was sealed.');
    expect(read('dist/acme-ltd/privacy-policy/index.html')).toContain('/legal/assets/');
    expect(read('dist/consent/releases.json')).toContain('"version"');
  });

  test('publishes an edit as a new version, and not one of a sealed text', () => {
    const file = `${policy}/2026-06-01.mdx`;
    const said = ['--significance', 'minor', '--summary', 'Says where the office is.'];
    clausebook(site, ['new', 'acme-ltd/privacy-policy', '2026-06-01', ...said]);
    write(file, `${read(file).replace('draft: true\n', '')}\nOur office is in Vienna.\n`);
    clausebook(site, ['addresses', '--write']);
    clausebook(site, ['seal']);
    clausebook(site, ['build']);
    const sealed = read(`${policy}/2026-01-01.mdx`);
    write(`${policy}/2026-01-01.mdx`, `${sealed}\nAnd one thing more.\n`);
    expect(clausebook(site, ['check'], 1).stdout).toContain('sealed-text');
    write(`${policy}/2026-01-01.mdx`, sealed);
  });

  test('builds a second site from the same repository, with nothing of the first one', () => {
    const first = read('dist/index.html');
    cpSync(join(site, 'content'), join(site, 'brand-b'), { recursive: true });
    edit('brand-b/site.yaml', 'policies.acme.example/legal', 'brand-b.example');
    for (const file of ['brand-b/site.yaml', 'brand-b/acme-ltd/organisation.yaml'])
      write(file, read(file).replaceAll('acme.example', 'brand-b.example'));
    clausebook(site, ['build', '--content', 'brand-b', '--out', 'dist-b']);
    expect(read('dist-b/index.html')).toContain('href="https://brand-b.example/"');
    expect(read('dist/index.html')).toBe(first);
    const files = readdirSync(join(site, 'dist-b'), { recursive: true }).map(String);
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) expect(read(`dist-b/${page}`), page).not.toContain('acme.example');
    rmSync(join(site, 'brand-b'), { recursive: true });
  });

  test('upgrades from an older engine, and is shown that all stays and which pages differ', () => {
    const [older, newer] = [join(site, 'node_modules/clausebook'), join(root, 'newer')];
    installPacked(newer, tarball);
    const manifest = readFileSync(join(older, 'package.json'), 'utf8');
    writeFileSync(
      join(older, 'package.json'),
      manifest.replace(/"version": "[^"]+"/, '"version": "0.0.9"'),
    );
    const layout = join(older, 'lib/layouts/Page.astro');
    writeFileSync(
      layout,
      readFileSync(layout, 'utf8').replace('</footer>', '<p>Of old.</p></footer>'),
    );
    const { stdout } = clausebook(site, [
      'upgrade',
      '--engine',
      join(newer, 'node_modules/clausebook'),
    ]);
    expect(stdout).toContain('From 0.0.9 to ');
    expect(stdout).toContain('Sealed texts and the ledger: are the same to the byte.');
    // Texts for other sites have no layout, of two versions and the policy; nor has a frame a foot.
    const [, all, other] = /Of (\d+) pages: (\d+) say other words:/.exec(stdout) ?? [];
    expect(Number(all)).toBe(Number(other) + 4);
    expect(stdout).toContain('What was published stays as it is.');
    expect(stdout).toContain('Every text file is as it was sealed.');
  });
});
