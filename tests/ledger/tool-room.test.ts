import { expect, test } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { textsIn } from '../../src/consent/texts-in.ts';
import { readPage } from '../../src/ledger/text-of-page.ts';
import { toolRoom } from '../../src/site/html/tool-room.ts';
import { sampleList } from '../consent/sample-consent.ts';

const ROOM = toolRoom(sampleList(['ads', 'maps']), textsIn('en'));

function read(tool: string) {
  const html = `<!doctype html><html lang="en"><head><title>A</title></head><body><main><header class="title"><h1>A</h1></header><article id="_text" class="text"><p>One</p><div data-consent-tool>${tool}</div></article></main></body></html>`;
  const page = parsePage(html);
  return page && readPage(page);
}

test('the room that a page keeps for the tool is no part of its text, and nothing foreign', () => {
  expect(read(ROOM)).toMatchObject({ text: 'A\nOne\n', foreign: [] });
});

test.each([
  ['a word', ROOM.replace('</span>', 'Two</span>')],
  ['another element', ROOM.replace('</div>', '<p>Two</p></div>')],
  ['another attribute', ROOM.replace('data-words', 'title="Two" data-words')],
])('with %s in it, it is foreign', (_, room) => {
  expect(room).not.toBe(ROOM);
  expect(read(room)?.foreign).not.toEqual([]);
});
