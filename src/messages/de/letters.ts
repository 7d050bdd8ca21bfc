import type { letters as english } from '../en/letters.ts';
import type { Translated } from '../words.ts';

export const letters: Translated<typeof english> = {
  'letter.revised':
    '{$name} hat die Richtlinie „{$title}“ geändert. Die neue Fassung gilt {$from}, anstelle der {$before}.',
  'letter.published': '{$name} hat die Richtlinie „{$title}“ veröffentlicht. Sie gilt {$from}.',
  'letter.revised-undated':
    '{$name} hat die Richtlinie „{$title}“ geändert. Die neue Fassung trägt kein Datum. Sie steht anstelle der {$before}.',
  'letter.revised-not-before':
    '{$name} hat die Richtlinie „{$title}“ geändert. Die neue Fassung trägt kein Datum und kann nicht {$earliest} gelten. Sie steht anstelle der {$before}.',
  'letter.published-undated':
    '{$name} hat die Richtlinie „{$title}“ veröffentlicht. Sie trägt kein Datum.',
  'letter.published-not-before':
    '{$name} hat die Richtlinie „{$title}“ veröffentlicht. Sie trägt kein Datum und kann nicht {$earliest} gelten.',
  'letter.what-changes': 'Was sich ändert',
  'letter.which-clauses': 'Welche Klauseln sich ändern',
  'letter.clause-added': 'Neu: {#clause}{$heading}{/clause}',
  'letter.clause-changed': 'Geändert: {#clause}{$heading}{/clause}',
  'letter.clause-same': 'Verschoben: {#clause}{$heading}{/clause}',
  'letter.clause-removed': 'Entfallen: {#clause}{$heading}{/clause}',
  'letter.clause-merged': 'In eine andere Klausel eingegliedert: {#clause}{$heading}{/clause}',
  'letter.clause-split-off': 'Aus einer anderen Klausel abgespalten: {#clause}{$heading}{/clause}',
  'letter.opening-changed': 'Geändert: der Titel oder die einleitenden Worte',
  'letter.footnotes-changed': 'Geändert: die Fußnoten',
  'letter.questions': 'Wenn Sie Fragen haben, widersprechen oder sich beschweren möchten',
  'letter.contacts': 'Alle Kontakte und die Behörden, die Beschwerden annehmen: {$page}',
  'letter.where': 'Wo Sie es lesen können',
  'letter.new-text': 'Der neue Text: {$page}',
  'letter.text': 'Der Text: {$page}',
  'letter.text-before': 'Der vorige Text: {$page}',
  'letter.compared': 'Was sich geändert hat, Wort für Wort: {$page}',
  'letter.in-force': 'Der geltende Text, an welchem Tag auch immer: {$page}',
  'letter.all-versions': 'Alle Fassungen: {$page}',
  'letter.digest-new': 'SHA-256 des neuen Textes: {$digest}',
  'letter.digest': 'SHA-256 des Textes: {$digest}',
  'letter.title-changes': 'Änderungen: {$title}',
  'letter.title-changes-from': 'Änderungen: {$title}, {$from}',
  'letter.title-from': '{$title}, {$from}',
  'letter.withdrawn-title': 'Zurückgezogen: {$title}, {$version}',
  'letter.withdrawn-policy':
    '{$name} hat die Richtlinie „{$title}“ mit allen Fassungen zurückgezogen, {$on}. {$fate}',
  'letter.withdrawn-version':
    '{$name} hat die {$version} der Richtlinie „{$title}“ zurückgezogen, {$on}. {$fate}',
  'letter.no-longer': 'Die {$version} gilt nicht mehr.',
  'letter.never':
    'Die {$version} galt nie. Falls Ihnen mitgeteilt wurde, dass sie gilt: Sie gilt nicht.',
  'letter.never-from':
    'Die {$version} galt nie. Falls Ihnen mitgeteilt wurde, dass sie {$from} gilt: Sie gilt nicht.',
  'letter.reason': 'Der Grund: {$reason}',
  'letter.none-in-force': 'Stand {$date :date} ist keine Fassung dieser Richtlinie in Kraft.',
  'letter.in-its-place':
    'Stand {$date :date} ist keine Fassung dieser Richtlinie in Kraft. An ihrer Stelle: {$title}, {$address}',
  'letter.latest': 'Der letzte bekannte Text, Stand {$date :date}, ist die {$version}.',
  'letter.current': 'Stand {$date :date} ist die {$version} in Kraft.',
  'letter.withdrawn-text': 'Der zurückgezogene Text: {$page}',
  'letter.digest-withdrawn': 'SHA-256 des zurückgezogenen Textes: {$digest}',
  'letter.matter': '{$matter}: {$ways}',
};
