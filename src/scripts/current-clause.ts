/** So far below the top of the window a heading counts as read, as a share of the window’s height. */
const READING_LINE = 0.25;

/** Marks in the contents the clause that is being read, and keeps its line in view where the list is cut. */
export function markCurrentClause(contents: HTMLElement): void {
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a')];
  const headings = links.map(({ hash }) => document.getElementById(hash.slice(1)));
  const mark = () => {
    const line = innerHeight * READING_LINE;
    const current = headings.findLastIndex(
      (heading) => heading !== null && heading.getBoundingClientRect().top < line,
    );
    links.forEach((link, index) => {
      if (index !== current) link.removeAttribute('aria-current');
      else if (!link.ariaCurrent) {
        link.setAttribute('aria-current', 'true');
        const { offsetTop, offsetHeight } = link;
        const { scrollTop, clientHeight } = contents;
        if (offsetTop < scrollTop + offsetHeight) contents.scrollTop = offsetTop - offsetHeight;
        else if (offsetTop + 2 * offsetHeight > scrollTop + clientHeight)
          contents.scrollTop = offsetTop + 2 * offsetHeight - clientHeight;
      }
    });
  };
  addEventListener('scroll', mark, { passive: true });
  mark();
}
