import { loadMore } from './load-more.ts';
import { ownElement } from './make.ts';
import type { Session } from './session.ts';
import { fillShadow } from './shadow.ts';
import { TEXTS } from './texts.ts';
import { warn } from './warn.ts';

/** What is seen, and therefore leaves a hole where it is held back. */
const SEEN = 'iframe,object,embed,video,audio';

/** What asks for something as soon as it stands in a page. */
const LOADS = `${SEEN},img,script,link`;

/** What a page marks: a template with the id of its service, or an element that holds one. */
const MARKED = 'template[data-consent],clausebook-gate[service]';

/** What the embed has put beside a mark, and takes away again. */
interface Gate {
  readonly service: string;
  readonly nodes: readonly ChildNode[];
  readonly state: 'open' | 'held' | 'live';
}

/**
 * Opens what is marked with a service while that is allowed, and shuts it when it no longer is. What holds
 * something to be seen, or has a title, has a placeholder meanwhile. The marks stay, so that a page may
 * take them out, put them back, or copy them into a history of its own.
 * @returns what looks at the page again, to be called after each change of it
 */
export function guardGates(session: Session): () => void {
  const gates = new Map<Element, Gate>();
  /** All that was put into the page from here. What looks like it and is not stems from a copy. */
  const own = new WeakSet<Node>();
  /** What was loaded once, and under which choice. */
  const once = new Map<Element, string>();
  /** Services of which a script ran, which nothing but a new page ends. */
  const ran = new Set<string>();
  /** Into what somebody has typed, which no new page may throw away. */
  const typed = new Set<EventTarget | null>();
  let isCopied = false;

  const shut = (element: Element) => {
    for (const node of gates.get(element)?.nodes ?? []) node.remove();
    gates.delete(element);
  };
  const put = (element: Element, state: Gate['state'], ...nodes: ChildNode[]) => {
    gates.set(element, { service: serviceOf(element), nodes, state });
    for (const node of nodes) {
      own.add(node);
      if (node instanceof Element) node.setAttribute('data-consent-open', '');
    }
    if (isTemplate(element)) element.after(...nodes);
    else element.append(...nodes);
  };
  const open = (element: Element, template: HTMLTemplateElement) => {
    const isFocused = gates.get(element)?.nodes.includes(document.activeElement as ChildNode);
    shut(element);
    const content = document.importNode(template.content, true);
    if (content.querySelector('script')) ran.add(serviceOf(element));
    const inline = [...content.querySelectorAll<HTMLScriptElement>('script:not([src])')];
    put(element, 'open', ...content.childNodes);
    try {
      // As it is: nothing that has run runs again, and where trust is required, this throws.
      for (const script of inline) script.text += '';
    } catch {
      loadMore().then(({ runTrusted }) => runTrusted(inline, warn));
    }
    // The button that had the focus is gone.
    if (isFocused) loadMore().then(({ focusFirst }) => focusFirst(gates.get(element)?.nodes));
  };
  const hold = (element: HTMLElement, template: HTMLTemplateElement | null) => {
    const id = serviceOf(element);
    const service = session.list.services.find((each) => each.id === id);
    const title = element.getAttribute('data-consent-title') ?? element.title;
    shut(element);
    if (!service) warn('service', id);
    const isSeen = title || !template || template.content.querySelector(SEEN);
    if (!service || !isSeen) return put(element, 'held');
    const loadOnce = () => {
      once.set(element, session.record?.last ?? '');
      update();
    };
    const place = ownElement('held');
    put(element, 'held', place);
    loadMore().then(({ makePlaceholder, sheet }) =>
      fillShadow(
        place,
        makePlaceholder(title, service, session, template && loadOnce, TEXTS),
        sheet,
      ),
    );
  };
  /** What a framework has put where it loads at once cannot be held back; whoever reads is not told so. */
  const isLive = (element: Element) => {
    // What stands in a template as it should is none of its children.
    const loads = element.querySelectorAll(isTemplate(element) ? '*' : LOADS);
    return [...loads].some((it) => !own.has(it) && !it.closest('[data-consent-open]'));
  };

  const update = () => {
    if (isCopied) return;
    for (const copy of document.querySelectorAll('[data-consent-open]'))
      if (!own.has(copy)) copy.remove();
    for (const [element, { service }] of gates)
      if (!element.isConnected || serviceOf(element) !== service) shut(element);
    for (const element of document.querySelectorAll<HTMLElement>(MARKED)) {
      const gate = gates.get(element);
      if (isLive(element)) {
        if (gate?.state !== 'live') {
          shut(element);
          put(element, 'live');
          warn('live', element);
        }
        continue;
      }
      const template = templateIn(element);
      const mayRun =
        session.allows(serviceOf(element)) || once.get(element) === (session.record?.last ?? '');
      // What a framework took out of the page is put back; a script may have removed itself.
      const isLost =
        gate?.nodes.length &&
        gate.nodes.every((node) => !node.isConnected) &&
        !template?.content.querySelector('script');
      if (mayRun && template) {
        if (gate?.state !== 'open' || isLost) open(element, template);
      } else if (mayRun) shut(element);
      else if (gate?.state !== 'held' || isLost) hold(element, template);
    }
    if ([...ran].some((id) => !session.allows(id)))
      loadMore().then(({ leavePage }) => leavePage(session.isOwn, typed));
  };

  addEventListener('input', ({ target }) => typed.add(target), true);
  addEventListener('submit', () => typed.clear(), true);
  session.follow(update);
  // A router that copies the page into a history of its own is to find the marks alone.
  for (const name of ['turbo:before-cache', 'htmx:beforeHistorySave'])
    document.addEventListener(name, () => {
      isCopied = true;
      for (const element of gates.keys()) shut(element);
      setTimeout(() => {
        isCopied = false;
        update();
      }, 99);
    });
  return update;
}

const isTemplate = (element: Element): element is HTMLTemplateElement =>
  element.localName === 'template';

const serviceOf = (element: Element) =>
  (element.getAttribute('data-consent') ?? element.getAttribute('service')) as string;

const templateIn = (element: Element) =>
  isTemplate(element) ? element : element.querySelector<HTMLTemplateElement>(':scope > template');
