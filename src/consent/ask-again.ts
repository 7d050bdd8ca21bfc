import { undecidedIn } from './allow-service.ts';
import type { PolicyChange } from './api.ts';
import type { Ask } from './ask.ts';
import { fill } from './fill.ts';
import { make } from './make.ts';
import { idsOf } from './optional-services.ts';
import type { Session } from './session.ts';
import type { Texts } from './texts.ts';

/**
 * Asks a visitor who chose before, and says why: about what is undecided alone, where the rest stands; else
 * about all, with the page that shows what changed in the policy.
 */
export function askAgain(
  session: Session,
  texts: Texts,
  ask: Ask,
  changed: () => Promise<readonly PolicyChange[]>,
): void {
  const { reason } = session.holds();
  if (reason === 'new') {
    const fresh = undecidedIn(session);
    const kept = session.record?.granted ?? [];
    // Where the list is the one that was shown, what is undecided is not new.
    const isSame = session.record?.list === session.list.digest?.slice(0, 16);
    const services = fresh.map(({ name }) => name);
    ask(
      [fill(isSame ? texts.open : texts.new, { services }, texts), ' '],
      [texts.allow, () => session.choose('selected', [...kept, ...idsOf(fresh)])],
      [texts.refuse, () => session.choose('selected', kept)],
      () => session.choose('closed', kept),
    );
    return;
  }
  const why = make('span', {}, reason === 'gpc' ? texts.gpcNow : texts.again, ' ');
  ask([why]);
  if (reason === 'reconsent')
    changed().then((policies) => {
      for (const { reconsent, comparison } of policies)
        if (reconsent && comparison)
          why.append(make('a', { href: comparison }, texts.compare), ' ');
    });
}
