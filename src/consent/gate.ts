import { button, make } from './make.ts';
import type { Session } from './session.ts';
import { shadowOf } from './shadow.ts';
import { TEXTS } from './texts.ts';

/** What is seen, and therefore leaves a gap where it is held back. */
const SEEN = 'iframe, object, embed, video, audio';

/**
 * Opens the templates marked `data-consent="<service>"` of which the service is allowed. One that holds
 * something to be seen, or has a `data-consent-title`, has a placeholder until then.
 */
export function guardTemplates(session: Session): void {
  /** What was put behind a template: a placeholder, or nothing of ours once it is open. */
  const behind = new Map<Element, HTMLElement | null>();
  const ran = new Set<string>();

  const open = (template: HTMLTemplateElement) => {
    behind.get(template)?.remove();
    behind.set(template, null);
    // Scripts that are copied from a template run, and the browser needs no trust in any text for that.
    template.after(document.importNode(template.content, true));
  };
  const hold = (template: HTMLTemplateElement, id: string) => {
    const service = session.optional.find((each) => each.id === id);
    const { consentTitle } = template.dataset;
    if (!service || behind.has(template)) return;
    if (!consentTitle && !template.content.querySelector(SEEN)) return;
    const always = () => session.choose('selected', [...(session.record()?.granted ?? []), id]);
    const [host, root] = shadowOf();
    root.append(
      make(
        'div',
        { className: 'gate' },
        make('p', {}, consentTitle ?? '', ' ', TEXTS.held(service.name)),
        button(TEXTS.once, () => open(template)),
        button(TEXTS.always, always),
      ),
    );
    behind.set(template, host);
    template.after(host);
  };

  session.follow(() => {
    // What runs cannot be stopped but by beginning anew.
    if ([...ran].some((id) => !session.allows(id))) return location.reload();
    for (const template of document.querySelectorAll<HTMLTemplateElement>(
      'template[data-consent]',
    )) {
      const id = template.dataset['consent'] ?? '';
      if (behind.get(template) === null) continue;
      if (session.allows(id)) {
        ran.add(id);
        open(template);
      } else hold(template, id);
    }
  });
}
