import type { FeedEntry } from '../../announce/feed.ts';
import type { Policy } from '../../policy/library.ts';
import type { Register } from '../../policy/register.ts';
import { htmlOfParts } from '../../redline/notice.ts';
import { type RegisterStep, registerSteps } from '../view/registers.ts';
import type { View } from '../view/view.ts';
import { namedChange, registerStepInWords } from '../words/register-in-words.ts';
import { paragraph } from './notice-parts.ts';
import { entryWithout, eventsOf } from './revision-entry.ts';

/** The entries of a register’s feed, oldest first: each event of a version that changed it. */
export function registerEntries(view: View, policy: Policy, register: Register): FeedEntry[] {
  const { addresses } = view;
  const steps = new Map(registerSteps(policy, register).map((step) => [step.version, step]));
  const page = addresses.absolute(addresses.register(policy, register));
  return eventsOf(view, policy).flatMap((event): FeedEntry[] => {
    const { version } = event.standing;
    const step = steps.get(version);
    if (!step || isSame(step)) return [];
    const whole = entryWithout(view, policy, event);
    const sentence = registerStepInWords(view.words, register, step);
    const lines = (step.changes ?? []).map((change) =>
      namedChange(view.words, change, register, policy.language),
    );
    return [
      {
        ...whole,
        id: `${whole.id}/registers/${register.name}`,
        title: view.words.text('row.named', { name: register.title, said: sentence }),
        url: `${page}#_${version.name}`,
        html: htmlOfParts([paragraph(sentence), ...lines.map((line) => paragraph(`${line}.`))]),
        tags: [event.kind],
        facts: { ...whole.facts, register: register.name },
      },
    ];
  });
}

function isSame({ changes, columns }: RegisterStep): boolean {
  return changes?.length === 0 && columns.added.length + columns.removed.length === 0;
}
