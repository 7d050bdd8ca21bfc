/** What the page of the consent tool’s releases says. */
export const releases = {
  'releases.lead':
    'The consent tool that this archive uses runs on other sites too, with one script element. A release never changes once it is published; {#code}integrity{/code} makes browsers refuse a file that is not exactly the one it was made for.',
  'releases.guide':
    'How it is used stands in the guide for integrators; on which pages it was tried stands {#below}below{/below}.',
  'releases.version': 'Version {$version}',
  'releases.file': 'File',
  'releases.integrity': 'Integrity',
  'releases.for': 'For {$name}:',
  'releases.denial':
    'Where Google’s own snippet stands in the page, this must stand before it, so that its signals are denied until a choice is known:',
  'releases.inline':
    'Or the same inline, with {#code}{$hash}{/code} under {#code}script-src{/code} where the page has a content security policy:',
  'releases.words':
    'This site words some of what the tool says itself. A page in this language of another site says it likewise with this element:',
  'releases.json': 'The same list {#json}as JSON{/json}.',
  'releases.tried': 'Pages on which it was tried',
  'releases.tried-how':
    'Release {$release} was tried on {$date :date} on these {$count :number} small pages, by a browser that visits, clicks and counts what is asked for. A dash stands where a page was not tried in a browser. The same table {#json}as JSON{/json}.',
  'releases.page': 'Page',
  'releases.claim': 'What is claimed',
} as const;
