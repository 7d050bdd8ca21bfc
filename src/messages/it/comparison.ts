import type { comparison as english } from '../en/comparison.ts';
import type { Translated } from '../words.ts';

export const comparison: Translated<typeof english> = {
  'changes.changed-first':
    '.input {$count :number} .match $count one {{{$count} clausola modificata}} * {{{$count} clausole modificate}}',
  'changes.added-first':
    '.input {$count :number} .match $count one {{{$count} clausola aggiunta}} * {{{$count} clausole aggiunte}}',
  'changes.split-off-first':
    '.input {$count :number} .match $count one {{{$count} clausola scorporata da altre}} * {{{$count} clausole scorporate da altre}}',
  'changes.removed-first':
    '.input {$count :number} .match $count one {{{$count} clausola soppressa}} * {{{$count} clausole soppresse}}',
  'changes.merged-first':
    '.input {$count :number} .match $count one {{{$count} clausola unita ad altre}} * {{{$count} clausole unite ad altre}}',
  'changes.moved-first':
    '.input {$count :number} .match $count one {{{$count} clausola spostata}} * {{{$count} clausole spostate}}',
  'changes.renamed-first':
    '.input {$count :number} .match $count one {{{$count} clausola rinominata}} * {{{$count} clausole rinominate}}',
  'changes.changed':
    '.input {$count :number} .match $count one {{{$count} modificata}} * {{{$count} modificate}}',
  'changes.added':
    '.input {$count :number} .match $count one {{{$count} aggiunta}} * {{{$count} aggiunte}}',
  'changes.split-off':
    '.input {$count :number} .match $count one {{{$count} scorporata da altre}} * {{{$count} scorporate da altre}}',
  'changes.removed':
    '.input {$count :number} .match $count one {{{$count} soppressa}} * {{{$count} soppresse}}',
  'changes.merged':
    '.input {$count :number} .match $count one {{{$count} unita ad altre}} * {{{$count} unite ad altre}}',
  'changes.moved':
    '.input {$count :number} .match $count one {{{$count} spostata}} * {{{$count} spostate}}',
  'changes.renamed':
    '.input {$count :number} .match $count one {{{$count} rinominata}} * {{{$count} rinominate}}',
  'changes.text-and-footnotes': 'Il testo e le note sono cambiati',
  'changes.text': 'Il testo è cambiato',
  'changes.opening-and-footnotes': 'Sono cambiate solo le parole iniziali e le note',
  'changes.opening': 'Sono cambiati solo il titolo o le parole iniziali',
  'changes.footnotes': 'Sono cambiate solo le note',
  'changes.none': 'Nessuna parola è cambiata',
  'extent.same': 'Non differisce nemmeno una parola.',
  'extent.words':
    '.input {$count :number} .match $count one {{{$count} parola}} * {{{$count} parole}}',
  'extent.rewritten':
    '.input {$same :number} .match $same one {{Il testo è stato riscritto: di {$words} ne resta {$same}. Entrambi i testi sono mostrati per intero.}} * {{Il testo è stato riscritto: di {$words} ne restano {$same}. Entrambi i testi sono mostrati per intero.}}',
  'extent.removed':
    '.input {$count :number} .match $count one {{{$count} è stata soppressa}} * {{{$count} sono state soppresse}}',
  'extent.added':
    '.input {$count :number} .match $count one {{{$count} è stata aggiunta}} * {{{$count} sono state aggiunte}}',
  'extent.counts': 'Su {$words}, {$removed} e {$added}.',
  'extent.grew': 'Il testo è cresciuto da {$from :number} a {$words}: {$removed} e {$added}.',
  'extent.shrank': 'Il testo si è ridotto da {$from :number} a {$words}: {$removed} e {$added}.',
  'extent.places':
    '.input {$count :number} .match $count one {{{$count} punto}} * {{{$count} punti}}',
  'extent.became': '«{$removed}» è diventato «{$added}»',
  'extent.and-others': '{$named} e altri',
  'extent.capitals': 'Sono cambiate solo le maiuscole in {$places}: {$named}.',
  'extent.signs': 'Sono cambiati segni in {$places}: {$named}.',
  'extent.signs-and-others': 'Sono cambiati segni in {$places}: {$named} e altri.',
  'extent.sign-went': '«{$sign}» è scomparso',
  'extent.sign-came': '«{$sign}» è comparso',
  'extent.rows': 'Quanto alle righe delle tabelle: {$counts}.',
  'extent.rows-changed':
    '.input {$count :number} .match $count one {{{$count} modificata}} * {{{$count} modificate}}',
  'extent.rows-came':
    '.input {$count :number} .match $count one {{{$count} comparsa}} * {{{$count} comparse}}',
  'extent.rows-went':
    '.input {$count :number} .match $count one {{{$count} scomparsa}} * {{{$count} scomparse}}',
  'extent.rows-moved':
    '.input {$count :number} .match $count one {{{$count} spostata}} * {{{$count} spostate}}',
  'extent.pattern': '«{$removed}» è diventato «{$added}» in {$count :number} punti.',
  'silent.renumbered': 'la numerazione',
  'silent.link-target': 'i collegamenti',
  'silent.footnote-mark': 'i rinvii alle note',
  'silent.picture': 'le immagini',
  'silent.tick-box': 'le caselle da spuntare',
  'silent.emphasis': 'l’enfasi',
  'silent.typography': 'virgolette, trattini o spazi',
  'silent.look-alikes': 'lettere di uguale aspetto',
  'silent.clause-id': 'gli indirizzi delle clausole',
  'silent.level': 'i livelli di titoli ed elenchi',
  'silent.form': 'la forma (paragrafo, elenco o tabella)',
  'silent.split': 'paragrafi divisi',
  'silent.merged': 'paragrafi uniti',
  'silent.in-places': '{$name} in {$places}',
  'silent.all': 'Oltre alle parole: {$said}.',
  'quiet.only': 'modifica limitata a: {$names}',
  'quiet.joined': '{$first} e {$second}',
  'quiet.same-words': 'le stesse parole',
  'quiet.unchanged': 'nessuna modifica',
  'quiet.paragraphs':
    '.input {$count :number} .match $count one {{{$count} paragrafo}} * {{{$count} paragrafi}}',
  'quiet.rows': '.input {$count :number} .match $count one {{{$count} riga}} * {{{$count} righe}}',
  'quiet.counted-unchanged': '{$counted}: nessuna modifica',
  'quiet.counted': '{$counted}: {$said}',
  'fate.split-off': 'scorporata',
  'fate.added': 'aggiunta',
  'fate.merged': 'unita a un’altra',
  'fate.removed': 'soppressa',
  'fate.changed': 'modificata',
  'fate.same': 'invariata',
  'fate.moved': 'spostata',
  'fate.moved-changed': 'spostata, modificata',
  'compared.footnotes': 'Note',
  'compared.opening': 'Titolo e parole iniziali',
  'compared.bar': '{$name}: {$removed :number} soppresse, {$added :number} aggiunte',
  'compared.previous': 'Modifica precedente',
  'compared.next': 'Modifica successiva',
  'compared.step': 'Modifica {$at :number} di {$count :number}',
  'compared.elsewhere': 'altrove',
  'compared.the-footnotes': 'nelle note',
  'compared.opening-words': 'nelle parole iniziali',
  'compared.opening-words-nominative': 'le parole iniziali',
  'compared.wordings': 'tutte le formulazioni',
  'compared.read-in': 'Leggere in {$places}',
  'compared.source-note': 'Nota sulla fonte',
  'compared.stood-here': '{$what} si trovava qui e ora si trova in {$place}{$after}.',
  'compared.stood-here-more':
    '{$what} e {$others} si trovavano qui e ora si trovano in {$place}{$after}.',
  'compared.after': ', dopo {$what}',
  'compared.more-paragraphs':
    '.input {$count :number} .match $count one {{un altro paragrafo}} * {{altri {$count} paragrafi}}',
  'compared.more-rows':
    '.input {$count :number} .match $count one {{un’altra riga}} * {{altre {$count} righe}}',
  'compared.repeated':
    'Oltre a «{$removed}», diventato «{$added}», è cambiato altro in: {$places}.',
  'note.reference': 'Nota {$number}',
  'note.back': 'Torna al testo della nota {$number}',
  'timeline.said':
    '.input {$count :number} .match $count one {{{$count} versione da {$name}}} * {{{$count} versioni da {$name}}}',
  'timeline.first': '{$name}: la prima nota',
  'timeline.changed':
    '.input {$count :number} .match $count one {{{$name}: {$count} parola cambiata}} * {{{$name}: {$count} parole cambiate}}',
  'tool.note-title': 'Su questo archivio',
  'tool.note':
    'Questo archivio non carica nessuno di questi servizi, qualunque sia la scelta. Lo strumento per le scelte richiede JavaScript; senza, non si attiva nulla di facoltativo: tutti i servizi sono rifiutati.',
};
