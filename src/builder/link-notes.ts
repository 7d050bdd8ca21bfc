import type { Page } from 'playwright-core';

/** Notes stand in place of the addresses that the site’s style sheet prints behind each link. */
const STYLE = `
  .text a[href]::after { content: none !important; }
  article.text { margin-block-end: 0; padding-block-end: 0; }
  .link-note { font-size: 0.7em; line-height: 0; vertical-align: super; white-space: nowrap; }
  .text .link-notes { margin: 1em 0 0; border-block-start: 1px solid #999; padding: 0.3em 0 0; }
  .text .link-notes li { margin: 0; font-size: 8.5pt; list-style: none; overflow-wrap: anywhere; }
`;

/**
 * Spells out the addresses to which a text leads as notes at its end, as law reports do: each once, with a
 * number that stands in brackets behind the words of each link to it, and stays on their line. Footnotes of
 * the text itself have no brackets. A link whose words are the address already has no note. Each text on
 * the page has notes of its own.
 */
export async function spellLinksOut(page: Page): Promise<void> {
  await page.evaluate((css) => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
    // A page that compares shows two texts, and the addresses of both as they are.
    for (const text of document.querySelectorAll('article.text')) {
      const numbers = new Map<string, number>();
      for (const link of text.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) {
        const address = link.getAttribute('href') ?? '';
        const words = (link.textContent ?? '').trim();
        if ([address, address.replace(/^https?:\/\//, '')].includes(words)) continue;
        const number = numbers.get(address) ?? numbers.size + 1;
        numbers.set(address, number);
        const note = Object.assign(document.createElement('span'), {
          className: 'link-note',
          // A line never begins with the number.
          textContent: `\u2060[${number}]`,
        });
        link.append(note);
      }
      if (numbers.size === 0) continue;
      const list = Object.assign(document.createElement('ol'), { className: 'link-notes' });
      for (const [address, number] of numbers)
        list.append(
          Object.assign(document.createElement('li'), { textContent: `[${number}] ${address}` }),
        );
      text.append(list);
    }
  }, STYLE);
}
