import type { Ask } from './ask.ts';
import { fill } from './fill.ts';
import { button, make, row } from './make.ts';
import { idsOf, optionalOf } from './optional-services.ts';
import { onSite, SETTINGS, SITE } from './script.ts';
import type { Session } from './session.ts';
import type { Stage } from './stage.ts';
import { TEXTS } from './texts.ts';

/**
 * What asks at the foot of the window.
 * @param openTool shows the tool in the place of the question
 */
export function makeBanner(session: Session, stage: Stage, openTool: () => void): Ask {
  const { list } = session;
  const optional = optionalOf(list);
  const { size, note = '' } = SETTINGS;
  const values = {
    services: optional.map(({ name }) => name),
    count: optional.length,
    days: list.cookie.days,
  };
  const question = fill(size === 'compact' ? TEXTS.short : TEXTS.ask, values, TEXTS);
  return (
    before,
    accept = [TEXTS.accept, () => session.choose('accept', idsOf(optional))],
    deny = [TEXTS.deny, () => session.choose('deny')],
    close,
  ) => {
    const all = close ? [] : [question, ' ', note, ' ', TEXTS.x, ' '];
    stage.put(
      'asks',
      close ?? (() => session.choose('closed')),
      make(
        'div',
        { className: 'say' },
        ...before,
        ...all,
        make('a', { href: onSite(list.policy.address) }, TEXTS.policy),
      ),
      row(
        button(...accept),
        button(...deny),
        button(TEXTS.tool, () => {
          // What is chosen on another site holds there; this one needs a tool of its own.
          if (SITE.origin === location.origin) location.href = onSite(list.policy.tool);
          else openTool();
        }),
      ),
    );
  };
}
