import type { events as english } from '../en/events.ts';
import type { Translated } from '../words.ts';

export const events: Translated<typeof english> = {
  'event.upcoming': '{$what}, di prossima applicazione',
  'event.withdrawn': '{$what}, ritirata',
  'event.in-force': '{$what}, in vigore',
  'event.seen': '{$what} ({$seen})',
  'event.opening': '{$name}, {$title}: {$version}, al posto della {$before}. {$applies}',
  'event.opening-first':
    '{$name}, {$title}: {$version}, la prima nota a questo archivio. {$applies}',
  'event.applies': 'Si applica {$from}.',
  'event.undated': 'Non reca data.',
  'event.undated-not-before': 'Non reca data e non può applicarsi {$before}.',
  'event.elsewhere': 'È pubblicata altrove; {$seen}.',
  'event.major':
    'È classificata come revisione sostanziale: riguarda diritti, destinatari o finalità.',
  'event.minor': 'È classificata come revisione minore: riguarda dettagli.',
  'event.editorial': 'È classificata come revisione redazionale: riguarda la sola formulazione.',
  'event.reconsent': 'Il consenso prestato in precedenza va chiesto di nuovo.',
  'event.restated':
    'Il testo è riformulato: dice lo stesso con parole diverse da quelle dell’organizzazione.',
  'event.rough': 'Il testo indica solo {$date :date}: si considera applicabile dal primo giorno.',
  'calendar.starts': '{$name}: {$title}, {$version}, si applica',
  'calendar.ends': '{$name}: {$title}, {$version}, ritirata',
  'calendar.name': '{$of}: date dei documenti',
  'calendar.description':
    'I giorni dai quali le versioni si applicano e quelli in cui sono state ritirate: {$of}.',
  'clause-news.first-known': '{$heading}: nota per la prima volta nella {$version}{$coming}',
  'clause-news.new': '{$heading}: nuova nella {$version}{$coming}',
  'clause-news.changed': '{$heading}: modificata nella {$version}{$coming}',
  'clause-news.removed': '{$heading}: soppressa nella {$version}{$coming}',
  'clause-news.coming': ', di prossima applicazione',
  'feed.revisions': '{$of}: revisioni',
  'feed.revisions-description':
    'Che cosa è in arrivo, che cosa è entrato in vigore e che cosa è stato ritirato: {$of}.',
  'feed.clause': '{$heading}: le sue formulazioni · {$policy}',
  'feed.clause-description': 'Ogni volta che «{$heading}» ({$policy}) dice altro.',
  'feed.compared': 'Che cosa è cambiato, parola per parola',
  'feed.wordings': 'Tutte le formulazioni di questa clausola',
  'feed.says': 'Che cosa dice da allora:',
};
