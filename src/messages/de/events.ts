import type { events as english } from '../en/events.ts';
import type { Translated } from '../words.ts';

export const events: Translated<typeof english> = {
  'event.upcoming': '{$what}, künftig',
  'event.withdrawn': '{$what}, zurückgezogen',
  'event.in-force': '{$what}, in Kraft',
  'event.seen': '{$what} ({$seen})',
  'event.opening': '{$name}, {$title}: {$version}, anstelle der {$before}. {$applies}',
  'event.opening-first':
    '{$name}, {$title}: {$version}, die erste, die dieses Archiv kennt. {$applies}',
  'event.applies': 'Sie gilt {$from}.',
  'event.undated': 'Sie trägt kein Datum.',
  'event.undated-not-before': 'Sie trägt kein Datum und kann nicht {$before} gelten.',
  'event.elsewhere': 'Sie wird anderswo veröffentlicht; {$seen}.',
  'event.major':
    'Sie ist als wesentliche Änderung eingestuft: eine der Rechte, Empfänger oder Zwecke.',
  'event.minor': 'Sie ist als geringfügige Änderung eingestuft: eine von Einzelheiten.',
  'event.editorial': 'Sie ist als redaktionelle Änderung eingestuft: eine allein des Wortlauts.',
  'event.reconsent': 'Eine früher erteilte Einwilligung ist erneut einzuholen.',
  'event.restated':
    'Der Text ist neu formuliert: Er sagt dasselbe in anderen Worten als denen der Organisation.',
  'event.rough':
    'Der Text nennt nur {$date :date}: Es wird angenommen, dass er ab dem ersten Tag gilt.',
  'calendar.starts': '{$name}: {$title}, {$version}, gilt',
  'calendar.ends': '{$name}: {$title}, {$version}, zurückgezogen',
  'calendar.name': '{$of}: Tage der Richtlinien',
  'calendar.description':
    'Die Tage, ab denen Fassungen gelten, und die, an denen sie zurückgezogen wurden: {$of}.',
  'clause-news.first-known': '{$heading}: zuerst bekannt in der {$version}{$coming}',
  'clause-news.new': '{$heading}: neu in der {$version}{$coming}',
  'clause-news.changed': '{$heading}: geändert in der {$version}{$coming}',
  'clause-news.removed': '{$heading}: entfallen in der {$version}{$coming}',
  'clause-news.coming': ', künftig',
  'feed.revisions': '{$of}: Änderungen',
  'feed.revisions-description':
    'Was bevorsteht, was in Kraft getreten ist und was zurückgezogen wurde: {$of}.',
  'feed.clause': '{$heading}: ihre Wortlaute · {$policy}',
  'feed.clause-description': 'Jedes Mal, wenn „{$heading}“ ({$policy}) etwas anderes sagt.',
  'feed.compared': 'Was sich geändert hat, Wort für Wort',
  'feed.wordings': 'Alle Wortlaute dieser Klausel',
  'feed.says': 'Was sie seitdem sagt:',
};
