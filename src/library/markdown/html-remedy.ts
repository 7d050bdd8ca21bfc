/** How each common HTML tag is said in Markdown. */
const REMEDIES = new Map(
  Object.entries({
    a: 'Write a link as [words](https://address).',
    b: 'Write bold words as **words**.',
    strong: 'Write bold words as **words**.',
    i: 'Write words in italics as *words*.',
    em: 'Write words in italics as *words*.',
    u: 'Delete the tags: on the web, underlined words look like links; **bold** stands out as well.',
    br: 'End the line with a \\ to break it, or leave a blank line to begin a new paragraph; in a table, begin a new row.',
    p: 'Delete the tags and leave a blank line between paragraphs.',
    div: 'Delete the tags and leave a blank line between paragraphs.',
    span: 'Delete the tags: the words can stay.',
    ul: 'Write each item on a line of its own that begins with “- ”.',
    ol: 'Write each item on a line of its own that begins with “1. ”.',
    li: 'Write each item on a line of its own that begins with “- ”.',
    table: 'Write the table with | between its cells, as docs/authors.md shows.',
    tr: 'Write the table with | between its cells, as docs/authors.md shows.',
    td: 'Write the table with | between its cells, as docs/authors.md shows.',
    th: 'Write the table with | between its cells, as docs/authors.md shows.',
    img: 'Write an image as ![what it shows](file.png).',
    sup: 'Write a footnote as [^1], and its text as [^1]: at the end.',
    script: 'Delete it: a policy carries no programs.',
    style: 'Delete it: the site sets the type.',
    iframe: 'Delete it, and link to the page instead: [words](https://address).',
  }),
);

/** Tags that belong to the one around them, and go with it. */
const PARTS = /^(?:li|tr|td|th|thead|tbody|tfoot|caption|col|colgroup)$/;

/** Whether a tag is a part of the list or table around it, so that one remedy serves both. */
export function isPartOfHtml(tag: string): boolean {
  return PARTS.test(tag);
}

/** What to write instead of an HTML tag. */
export function htmlRemedy(tag: string): string {
  const heading = /^h[1-6]$/.test(tag) ? 'Write a heading as ## Words {#words}.' : null;
  return (
    heading ?? REMEDIES.get(tag) ?? 'Delete the tag and say it in Markdown; to show a < write \\<.'
  );
}
