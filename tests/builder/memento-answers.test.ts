import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gateAnswer, headersOfMemento } from '../../src/builder/memento-answers.ts';
import type { PolicyDate } from '../../src/policy/date.ts';
import { timeMapFile } from '../../src/site/files/time-map-file.ts';
import { policyView } from '../site/sample-library.ts';

const directory = mkdtempSync(join(tmpdir(), 'clausebook-memento-'));
const versions = {
  undated: {},
  '2016-10': {},
  '2020-02-03': {},
  '2020-02-03.2': {},
  '2030': { published: '2026-01-01' as PolicyDate },
};
const { view, policy } = policyView({ versions });

beforeAll(() => {
  mkdirSync(join(directory, 'acme/privacy'), { recursive: true });
  writeFileSync(join(directory, 'acme/privacy/timemap.link'), timeMapFile(view, policy).body());
});

afterAll(() => rmSync(directory, { recursive: true }));

const at = (name: string) => `https://sample.example/acme/privacy/${name}`;
const leadsTo = (wanted: string) =>
  gateAnswer(directory, 'acme/privacy/timegate', wanted)?.headers['Location'];

test('a policy answers with the version of a time: a month from its first day, the last of a day', () => {
  expect(leadsTo('Fri, 30 Sep 2016 23:59:59 GMT')).toBe(at('2016-10/'));
  expect(leadsTo('Sat, 01 Oct 2016 00:00:00 GMT')).toBe(at('2016-10/'));
  expect(leadsTo('Mon, 03 Feb 2020 08:00:00 GMT')).toBe(at('2020-02-03.2/'));
  expect(leadsTo('Thu, 01 Jan 2099 00:00:00 GMT')).toBe(at('2020-02-03.2/'));
});

test('versions say their time; undated ones, those to come and other pages say none', () => {
  const saysTime = (path: string) => headersOfMemento(directory, path)['Memento-Datetime'];
  expect(saysTime('acme/privacy/2016-10/')).toBe('Sat, 01 Oct 2016 00:00:00 GMT');
  for (const path of ['undated/', '2030/', '', 'history/', 'compare/2016-10/', '2016-10/index.txt'])
    expect([path, saysTime(`acme/privacy/${path}`)]).toEqual([path, undefined]);
});

test('no gate stands where there is no policy', () => {
  expect(gateAnswer(directory, 'acme/terms/timegate', null)).toBeNull();
  expect(gateAnswer(directory, 'timegate', null)).toBeNull();
});
