import { nearest } from '../text/nearest.ts';
import type { Finding } from '../text/place.ts';
import type { Ids, Targets } from './link-targets.ts';

/**
 * What is wrong with the address of a link, or null.
 * @param own the clause ids to which `#id` can lead; or, for words that are shown on several pages, so that
 * `#id` would lead nowhere on most of them, the address of their policy.
 */
export function judgeLink(href: string, own: Ids | string, targets: Targets): Finding | null {
  if (href === '' || href === '#')
    return broken(href, 'it has no address', 'Write one between the round brackets.');
  if (href.startsWith('#')) {
    if (typeof own !== 'string') return missingClause('', href.slice(1), own);
    return broken(href, 'these words stand on other pages too', `Write ${own}${href}.`);
  }
  if (href.startsWith('//'))
    return broken(href, 'it does not begin with https', `Write https:${href}.`);
  if (href.startsWith('/')) return judgeInternal(href, targets);
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(href) ?? [];
  switch (scheme.toLowerCase()) {
    case '':
      return withoutScheme(href);
    case 'http':
    case 'https':
      return /^\/\/[^/]/.test(rest) && URL.canParse(href)
        ? judgeOwn(href, targets)
        : broken(href, 'it is no web address', webRemedy(scheme, rest));
    case 'mailto':
      return /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(rest.split('?')[0] ?? '')
        ? null
        : broken(href, 'it is no e-mail address', 'Write it as in mailto:privacy@example.com.');
    case 'tel':
      return /^\+?[\d().-]*\d[\d().-]*(?:;.*)?$/.test(rest)
        ? null
        : broken(
            href,
            'it is no telephone number',
            'Write it without spaces, as in tel:+39059285496.',
          );
    default:
      return {
        rule: 'unsafe-link',
        what: `The link \`${href.slice(0, 60)}\` would run or open something other than a page.`,
        mend: 'Link to a page (https://…), an e-mail address (mailto:…) or a telephone number (tel:…).',
      };
  }
}

function withoutScheme(href: string): Finding {
  const report = (mend: string) => broken(href, 'it does not say where it begins', mend);
  const slip = /^https?:?\/*(?=\w)/i.exec(href)?.[0];
  if (slip?.includes('/')) return report(`Write https://${href.slice(slip.length)}.`);
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(href)) return report(`Write mailto:${href}.`);
  if (/\.mdx?$/i.test(href))
    return report('Write the address of the version, as in /ikotek/privacy/2021-11-17/.');
  if (/\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf|txt|html?|zip)$/i.test(href) && !href.includes('/'))
    return report('A file has no address here: put it on the web, and write its https:// address.');
  if (/^(?:www\.|[\w-]+(?:\.[\w-]+)+)/.test(href))
    return report(`Write https://${href} for another site.`);
  return report(
    'Write #clause-id for a clause of this version, /organisation/policy/ for another policy, https://… for another site.',
  );
}

function webRemedy(scheme: string, rest: string): string {
  const host = rest.replace(/^\/+/, '');
  return /^[\w-]+(?:\.[\w-]+)+/.test(host)
    ? `Write ${scheme}://${host}.`
    : 'Copy it from the browser’s address bar.';
}

/** A link with this site’s own address in full: judged where it means a policy or version of an organisation that exists. */
function judgeOwn(href: string, targets: Targets): Finding | null {
  const bare = (url: string) => url.replace(/^https?:/i, '').toLowerCase();
  const { home } = targets;
  if (!home || !bare(href).startsWith(bare(home))) return null;
  const path = `/${href.slice(href.length - bare(href).length + bare(home).length)}`;
  const [, bareAddress = '', first, fragment = ''] =
    /^(\/([\w-]+)[^?#]*?)\/?(?:\?[^#]*)?(#.*)?$/s.exec(path) ?? [];
  // Other things may be served from the same host, but nothing below the names that this site uses.
  const isOurs = targets.has(`/${first}/`) || targets.pages().has(`/${first}/`);
  if (!isOurs || /\.\w+$/.test(bareAddress)) return null;
  const address = `${bareAddress}/`;
  const finding = judgeInternal(address + fragment, targets);
  return (
    finding && {
      ...finding,
      what: finding.what.replace(/`[^`]*`/, () => `\`${href}\``),
      mend: `${finding.mend} On this site, a link needs no https:// and host.`,
    }
  );
}

function judgeInternal(href: string, targets: Targets): Finding | null {
  const [, path = '', id] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(href) ?? [];
  const fragment = id === undefined ? '' : `#${id}`;
  const ids = targets.get(path);
  if (ids !== undefined && path + fragment === href)
    return id === undefined ? null : missingClause(path, id, ids);
  const isPage = ids === undefined && targets.pages().has(path);
  if (isPage || targets.aliases.has(path.replace(/\/$/, ''))) return null;
  const why = 'nothing stands at this address';
  if (targets.has(`${path}/`) || targets.pages().has(`${path}/`))
    return broken(href, why, `Write ${path}/${fragment} with a slash at the end of the path.`);
  const near = nearest(path, [...targets.keys(), ...targets.pages()]);
  const policies = [...targets.keys()].filter((key) => key.split('/').length === 4);
  return broken(
    href,
    why,
    near
      ? `Did you mean \`${near}${fragment}\`?`
      : `Policies of this site are: ${policies.join(', ')}.`,
  );
}

function missingClause(path: string, id: string, ids: Ids): Finding | null {
  if (!ids || ids.has(id)) return null;
  const near = nearest(id, ids);
  const list = `${[...ids].slice(0, 12).join(', ')}${ids.size > 12 ? ' …' : ''}`;
  return broken(
    `${path}#${id}`,
    `there is no clause \`${id}\` there`,
    near
      ? `Did you mean \`${path}#${near}\`?`
      : ids.size > 0
        ? `Its clauses are: ${list}.`
        : `Write ${path || 'the address'} alone: nothing there has an id.`,
  );
}

function broken(href: string, why: string, mend: string): Finding {
  return {
    rule: 'broken-link',
    what: href
      ? `The link \`${href}\` leads nowhere: ${why}.`
      : `A link here leads nowhere: ${why}.`,
    mend,
  };
}
