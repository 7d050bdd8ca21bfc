/**
 * What the consent tool says, here and on other sites: one wording each, with nothing in it to be formatted.
 */
export const asking = {
  'asking.region': 'Cookie consent',
  'asking.preferences': 'Cookie preferences',
  'asking.ask':
    'With your consent, these services may use cookies and the like, for statistics and advertising: {$services}. Your choice is kept for {$days} days; change it at any time.',
  'asking.short': 'May {$count} services use cookies, for statistics and advertising?',
  'asking.x': 'The X keeps technical cookies only.',
  'asking.new': 'New: {$services}. Your other choices stay.',
  'asking.open': 'Not chosen yet: {$services}. Your other choices stay.',
  'asking.gpcNow':
    'Your browser now sends Global Privacy Control: what you allowed before is refused until you choose again.',
  'asking.again': 'Our policy has changed, so that we must ask again.',
  'asking.compare': 'What changed',
  'asking.close': 'Close',
  'asking.accept': 'Accept All',
  'asking.selected': 'Accept Selected',
  'asking.deny': 'Deny All',
  'asking.allow': 'Allow',
  'asking.refuse': 'Refuse',
  'asking.closed': 'closed with the X',
  'asking.tool': 'Choose',
  'asking.policy': 'Cookie policy',
  'asking.blocked': 'Your choice could not be kept: the browser took no cookie. All stays refused.',
  'asking.unlisted':
    'The choices cannot be shown now: their list did not load. Until it does, nothing optional runs.',
  'asking.gpc': 'Global Privacy Control refuses all until you choose here.',
  'asking.held': 'Held back until you allow {$service}.',
  'asking.once': 'Load once',
  'asking.always': 'Always allow',
  'asking.technical': 'Technical cookies are always on, such as {$services}, with your choice.',
  'asking.analytics': 'Analytics',
  'asking.marketing': 'Marketing',
  'asking.hosts': 'Hosts: {$list}.',
  'asking.cookies': 'Cookies: {$list}.',
  'asking.toConfirm': 'To be confirmed by the company',
  'asking.nothing':
    'No choice is saved: all is refused. A choice is kept under the policies {$versions}.',
  'asking.saved': 'Saved on {$time} UTC ({$how}), under the policies {$versions}.',
  'asking.allowed': 'Allowed: {$granted}. Refused: {$refused}.',
  'asking.none': 'none',
  'asking.left': 'Could not be removed: {$list}.',
  'asking.others': 'Only your browser can remove what services stored elsewhere.',
  'asking.copy': 'Copy my record',
  'asking.copied': 'Copied.',
  'asking.remove': 'Delete my record',
} as const;
