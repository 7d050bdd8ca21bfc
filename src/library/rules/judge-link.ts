import type { PlacelessFault } from '../text/place.ts';

/**
 * Returns what is wrong with the form of a link’s address, or null. The form says nothing about `#id` and
 * `/path`, which lead within the site.
 */
export function judgeForm(href: string): PlacelessFault | null {
  if (href === '' || href === '#')
    return broken(href, 'it has no address', 'Write one between the round brackets.');
  if (href.startsWith('//'))
    return broken(href, 'it does not begin with https', `Write https:${href}.`);
  if (href.startsWith('#') || href.startsWith('/')) return null;
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(href) ?? [];
  switch (scheme.toLowerCase()) {
    case '':
      return withoutScheme(href);
    case 'http':
    case 'https':
      if (!/^\/\/[^/]/.test(rest) || !URL.canParse(href))
        return broken(href, 'it is no web address', webRemedy(scheme, rest));
      return misleading(href);
    case 'mailto':
      if (hasControls(href)) return hidden(href);
      return /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(rest.split('?')[0] ?? '')
        ? null
        : broken(href, 'it is no e-mail address', 'Write it as in mailto:privacy@example.com.');
    case 'tel':
      if (hasControls(href)) return hidden(href);
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

/**
 * A web address that leads elsewhere than it seems to: a name before an @, or a \\ that browsers take for a
 * slash.
 */
function misleading(href: string): PlacelessFault | null {
  const { username, password } = new URL(href);
  const host = href.split(/[/?#]/, 3)[2] ?? '';
  if (host.split('.').some(mixesScripts))
    return {
      rule: 'unsafe-link',
      what: `The link \`${href.slice(0, 60)}\` has letters of several alphabets in the name of a site, which look like others.`,
      mend: 'Type the address anew with the letters of one alphabet.',
    };
  if (!username && !password && !host.includes('@') && !href.includes('\\')) return null;
  return {
    rule: 'unsafe-link',
    what: `The link \`${href.slice(0, 60)}\` leads to another site than it seems to, or holds a name or a password.`,
    mend: 'Write the address without what stands before the @, and with / instead of \\.',
  };
}

/** Whether a part of a name has Latin letters beside Greek or Cyrillic ones, many of which look the same. */
function mixesScripts(label: string): boolean {
  return /\p{Script=Latin}/u.test(label) && /[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(label);
}

/** Whether an address holds a control character, however often its % were written as %25. */
function hasControls(href: string): boolean {
  return /\p{Cc}|%(?:25)*(?:[01][0-9a-f]|7f)/iu.test(href);
}

function hidden(href: string): PlacelessFault {
  return {
    rule: 'unsafe-link',
    what: `The link \`${href.slice(0, 60)}\` holds a character that begins a new line, with which a mail can be given other recipients.`,
    mend: 'Write the address alone, without % and what follows it.',
  };
}

function withoutScheme(href: string): PlacelessFault {
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

function broken(href: string, why: string, mend: string): PlacelessFault {
  return {
    rule: 'broken-link',
    what: href
      ? `The link \`${href}\` leads nowhere: ${why}.`
      : `A link here leads nowhere: ${why}.`,
    mend,
  };
}
