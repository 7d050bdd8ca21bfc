import { button, make, row } from './make.ts';
import type { Session } from './session.ts';
import { inShadow } from './shadow.ts';
import { fill, TEXTS } from './texts.ts';

/** What is seen, and therefore leaves a gap where it is held back. */
const SEEN = 'iframe,object,embed,video,audio';

/**
 * Opens the templates marked `data-consent="<service>"` of which the service is allowed. One that holds
 * something to be seen, or has a `data-consent-title`, has a placeholder until then.
 */
export function guardTemplates(session: Session): void {
  const placeholders = new WeakMap<Element, HTMLElement>();
  const ran = new Set<string>();

  const open = (template: HTMLTemplateElement) => {
    placeholders.get(template)?.remove();
    // Done with, so that it is not found again.
    delete template.dataset['consent'];
    // Scripts that are copied from a template run, and the browser needs no trust in any text for that.
    template.after(document.importNode(template.content, true));
  };
  const hold = (template: HTMLTemplateElement, id: string) => {
    const service = session.optional.find((each) => each.id === id);
    const { consentTitle = '' } = template.dataset;
    const isSeen = consentTitle || template.content.querySelector(SEEN);
    if (!service || !isSeen || placeholders.has(template)) return;
    const always = () => session.choose('selected', [...(session.record?.granted ?? []), id]);
    const placeholder = inShadow(
      make(
        'fieldset',
        {},
        make('p', {}, consentTitle, ' ', fill(TEXTS.held, { service: service.name })),
        row(
          button(TEXTS.once, () => open(template)),
          button(TEXTS.always, always),
        ),
      ),
    );
    placeholders.set(template, placeholder);
    template.after(placeholder);
  };

  const update = () => {
    // What runs cannot be stopped but by beginning anew.
    if ([...ran].some((id) => !session.allows(id))) return location.reload();
    for (const template of document.querySelectorAll<HTMLTemplateElement>(
      'template[data-consent]',
    )) {
      const id = template.dataset['consent'] ?? '';
      if (session.allows(id)) {
        ran.add(id);
        open(template);
      } else hold(template, id);
    }
  };
  session.follow(update);
  // Templates may come later, with what a page fetches.
  new MutationObserver(update).observe(document, { childList: true, subtree: true });
}
