/** What an integrator can do wrong, or a browser refuse, with the details in place of {}. */
const MISTAKES = {
  org: 'its script element has no data-org',
  module: 'type="module" comes too late',
  twice: 'it was loaded before: this one does nothing',
  list: 'its list of services did not load: {}',
  words: 'its words did not load: {}',
  tool: 'the tool did not load: {}',
  service: 'no service “{}”',
  live: 'this loaded before consent, see docs',
  eager: 'Firefox may ask for this before consent, see docs',
  set: 'set() records “api” or “account”, not “{}”',
  cookie: 'the browser did not keep the cookie {}: all stays refused',
  domain: '“{}” is no domain for cookies here',
  trust: 'inline scripts need “trusted-types clausebook” in the page’s policy',
} as const;

/** The name of one. */
export type Mistake = keyof typeof MISTAKES;

/** Tells an integrator of a mistake in the console; an element among the details can be looked at there. */
export function tellMistake(mistake: Mistake, details: readonly unknown[]): void {
  const [detail] = details;
  console.warn(`Clausebook: ${MISTAKES[mistake].replace('{}', `${detail}`)}`, ...details);
}

/** What Firefox asks for in the templates of a page that it parses, whatever they are for. */
const EAGER = 'img:not([loading=lazy]),image,[poster],style,link,script[type=module]';

const seen = new WeakSet<Element>();

/** Tells in the console what happens, and what stands in templates that some browser does not hold back. */
export function tellState(what: readonly unknown[]): void {
  console.info('Clausebook:', ...what);
  const marked = 'template[data-consent],clausebook-gate[service] > template';
  for (const template of document.querySelectorAll<HTMLTemplateElement>(marked))
    for (const element of template.content.querySelectorAll(EAGER))
      if (!seen.has(element)) {
        seen.add(element);
        tellMistake('eager', [element]);
      }
}
