import type { scripts as english } from '../en/scripts.ts';
import type { Translated } from '../words.ts';

export const scripts: Translated<typeof english> = {
  'cite.cite': 'Zitieren',
  'cite.cite-clause': '„{$name}“ zitieren',
  'cite.clause': '{$line}, Klausel „{$name}“',
  'cite.report': 'Einen Fehler in dieser Klausel melden',
  'cite.subject': ', Klausel {$id}',
  'cite.mail-clause': 'Klausel:',
  'cite.quoted': '„{$text}“',
  'cite.copy-link': 'Link kopieren',
  'cite.copy-citation': 'Zitat kopieren',
  'cite.copy-both': 'Text und Zitat kopieren',
  'cite.print': 'Diese Klausel drucken',
  'cite.copied': 'Kopiert.',
  'cite.blocked':
    'Ihr Browser hat das Kopieren verhindert. Markieren Sie den Text oben und kopieren Sie ihn.',
  'comparing.no-such': 'Diese Fassung gibt es nicht. Wählen Sie zwei der vorhandenen.',
  'comparing.fetching': 'Vergleich läuft: Beide Texte werden geladen …',
  'comparing.matching': 'Vergleich läuft: Die Worte werden zugeordnet …',
  'comparing.setting-out': 'Vergleich läuft: Die Änderungen werden dargestellt …',
  'comparing.failed':
    'Die beiden Texte konnten nicht geladen werden. Versuchen Sie es erneut oder wählen Sie einen Vergleich aus der Liste unten.',
  'comparing.same': 'Das ist dieselbe Fassung: Es gibt nichts zu vergleichen.',
  'comparing.said': 'Von {$from} zu {$to}: {$counts}.',
  'comparing.title': '{$title}: von {$from} zu {$to} · {$name}',
  'on-day.no-day': '„{$text}“ ist kein Tag. Schreiben Sie ihn als Jahr, Monat und Tag: 2016-10-17.',
  'on-day.applied': 'Am {$day} galt die {#version}{$name}{/version}.',
  'on-day.latest-known':
    'Am {$day} ist die letzte bekannte Fassung die {#version}{$name}{/version} ({$seen}).',
  'on-day.or': ' oder die {#version}{$name}{/version}',
  'on-day.one': '{#version}{$name}{/version}',
  'on-day.vague-latest':
    'Am {$day} ist die letzte bekannte die {$versions}: Ab welchem Tag die spätere galt, ist nicht bekannt.',
  'on-day.vague-certain': 'Am {$day} galt die {$versions}: Ab welchem Tag, ist nicht bekannt.',
  'on-day.vague-certain-later':
    'Am {$day} galt die {$versions}: Ab welchem Tag die spätere galt, ist nicht bekannt.',
  'on-day.vague':
    'Am {$day} kann die {$versions} gegolten haben: Ab welchem Tag, ist nicht bekannt.',
  'on-day.vague-later':
    'Am {$day} kann die {$versions} gegolten haben: Ab welchem Tag die spätere galt, ist nicht bekannt.',
  'on-day.before':
    'Am {$day} galt kein Text, der diesem Archiv bekannt ist. Der erste ist die {#version}{$name}{/version}.',
  'on-day.none': 'Am {$day} galt kein Text. Der letzte war die {#version}{$name}{/version}.',
  'search-said.vague':
    'Diese Worte stehen in fast jeder Klausel. Fügen Sie eines hinzu, das sagt, worum es geht.',
  'search-said.searching': 'Suche läuft …',
  'search-said.none': 'Keine Klausel enthält {$words}.',
  'search-said.none-current': 'Keine Klausel der aktuellen Texte enthält {$words}.',
  'search-said.below': ' Unten steht, was {$words} enthält.',
  'search-said.otherwise': ' Darunter stehen Klauseln mit anderen Worten dafür.',
  // Words of which a reader may think of one where a text has another: groups with semicolons between.
  'search-said.synonyms':
    'antworten, Antwort, beantworten, reagieren; Tage, Frist, Zeitraum, Monat, Zeit; löschen, Löschung, entfernen; speichern, Speicherung, aufbewahren, Aufbewahrung; weitergeben, Weitergabe, offenlegen, Offenlegung, übermitteln; ablehnen, verweigern; Kind, Minderjährige; Beschwerde, beschweren; ändern, Änderung, anpassen; Telefon, anrufen; Post, E-Mail',
  'search-said.near': ' Ähnliche Worte:',
  'search-said.nearly':
    'Keine Klausel enthält {$words} zusammen. Diese enthalten das meiste davon:',
  'search-said.nearly-current':
    'Keine Klausel der aktuellen Texte enthält {$words} zusammen. Diese enthalten das meiste davon:',
  'search-said.since-stands': 'Zuerst in der {$since} und noch in der letzten.',
  'search-said.since-gone': 'Zuerst in der {$since}; nicht mehr ab: {$until}.',
  'search-said.quoted': '„{$text}“',
  'search-said.archive': 'Auch alte und künftige Fassungen durchsuchen',
  'verdict.text': 'der Text',
  'verdict.choose': 'Wählen Sie eine Datei oder fügen Sie einen Text ein.',
  'verdict.failed':
    'Das Register konnte nicht geladen oder die Datei nicht gelesen werden. Versuchen Sie es erneut.',
  'verdict.too-large':
    'Nicht zu sagen: „{$name}“ ist größer als jeder Text und jede Seite, die hier veröffentlicht wurden.',
  'verdict.damaged':
    'Vorsicht: Das Register dieser Website ist beschädigt oder wurde umgeschrieben. Es beweist nichts.',
  'verdict.listed':
    'Ja: „{$name}“ ist Byte für Byte, was diese Website heute unter {#file}/{$path}{/file} veröffentlicht.',
  'verdict.shows':
    'Sie zeigt den Text von {#version}{$policy}, Fassung {$of}{/version}, {$sealed}.',
  'verdict.around':
    'Was um diesen Text herum steht, etwa sein Status, ist die heutige Aussage der Website; niemand hat es versiegelt.',
  'verdict.unsealed':
    'Das ist die heutige Aussage der Website: Von ihren Dateien sind allein die Texte der Fassungen versiegelt.',
  'verdict.index-txt':
    'Ja: „{$name}“ ist Byte für Byte der reine Text von {#version}{$policy}, Fassung {$of}{/version}, {$sealed}.',
  'verdict.index-md':
    'Ja: „{$name}“ ist Byte für Byte das Markdown von {#version}{$policy}, Fassung {$of}{/version}, {$sealed}.',
  'verdict.page':
    'Nicht zu sagen: „{$name}“ hat in seinem HTML die Worte von {#version}{$policy}, Fassung {$of}{/version}, {$sealed}.',
  'verdict.words':
    'Ja: „{$name}“ hat, abgesehen von Leerraum, die Worte von {#version}{$policy}, Fassung {$of}{/version}, {$sealed}.',
  'verdict.digest':
    'Ja: „{$name}“ ist die Prüfsumme eines Textes von {#version}{$policy}, Fassung {$of}{/version}, {$sealed}.',
  'verdict.sealed': 'versiegelt am {$date :date} als Eintrag {$entry} von {$count}',
  'verdict.proven': 'Der Nachweis neben dieser Fassung führt zur Wurzel des Checkpoints.',
  'verdict.unproven':
    'Vorsicht: Der Nachweis neben dieser Fassung führt nicht zur Wurzel des Checkpoints.',
  'verdict.restated': 'Sein Wortlaut ist der dieses Archivs, nicht der der Organisation.',
  'verdict.names':
    'Sie benennt diesen Text. Ob ein Papier oder eine Datei mit ihr den Text zeigt, wie er war, sagt nur das Lesen.',
  'verdict.redacted': 'Am {$date :date} wurde etwas daraus entfernt: {$reason}',
  'verdict.pdf':
    '„{$name}“ ist eine PDF-Datei, deren Buchstaben hier nicht gelesen werden können. Am Fuß ihrer Seiten steht ein SHA-256 aus 64 Buchstaben und Ziffern: Fügen Sie ihn ein, und Sie sehen, von welchem Text die Datei gedruckt wurde.',
  'verdict.no-digest': 'Nein: Nichts mit dem SHA-256 {$digest} wurde hier veröffentlicht.',
  'verdict.unknown':
    'Nein: „{$name}“ ist kein Text, der hier veröffentlicht wurde, jedenfalls nicht buchstabengetreu.',
  'verdict.unknown-digest':
    'Sein SHA-256 ist {$digest}. Ein abweichendes Zeichen genügt, ebenso eine fehlende Zeile. Speichern Sie statt eines von einer Seite kopierten Textes lieber diese Seite oder index.txt und wählen Sie die Datei.',
  'verdict.other-page':
    'Aber es ist nicht die Seite, die diese Website heute veröffentlicht. Eine Seite kann Worte verbergen oder andere daneben zeigen, und das wurde nicht geprüft. Um sicher zu sein, wählen Sie ihre index.txt.',
  'verdict.marks-sealed':
    'Gestrichene und hervorgehobene Wörter, Nummern und Links innerhalb des Textes sind die versiegelten.',
  'verdict.marks-other':
    'Vorsicht: Sie zeigt „{$shown}“, wo „{$sealed}“ versiegelt wurde, in den Zeichen von Markdown.',
  'verdict.marks-unknown':
    'Welche Wörter gestrichen sind, die Nummern von Listenpunkten und wohin Links führen, ließ sich nicht vergleichen.',
  'verdict.take-care': 'Vorsicht: {$what}',
  'foreign.element': 'Sie enthält {$what}, was keine Seite einer Fassung enthält.',
  'foreign.script': 'Sie enthält {$what}, ein Skript, das nicht von dieser Website ist.',
  'foreign.style-sheet': 'Sie enthält {$what}, ein Stylesheet, das nicht von dieser Website ist.',
  'foreign.drawing': 'Sie enthält {$what} mit etwas, das keine Zeichnung der Fassungen hat.',
  'foreign.repeated': 'Sie enthält mehr als ein {$what}.',
  'foreign.misplaced': 'Ihr {$what} steht, wo es auf keiner Seite einer Fassung steht.',
  'foreign.text': 'Ihr Text enthält {$what}, was kein Text enthält.',
  'foreign.old-address': 'Ihr Text hat Worte in {$what}, wohin eine alte Adresse führt.',
  'foreign.column': 'Eine Zelle ihres Textes nennt eine Spalte „{$what}“, in der sie nicht steht.',
  'foreign.table-name':
    'Eine Tabelle ihres Textes heißt anders als die Köpfe ihrer Spalten: „{$what}“.',
  'foreign.lead':
    'Ihr Text enthält einen Link dieses Programms, {$what}, der woandershin führt, als dieses Programm ihn führen lässt.',
  'verdict.beside': 'Im Text steht, was niemand versiegelt hat: „{$words}“',
  'verdict.beside-more':
    '.input {$count :number} .match $count one {{So auch an {$count} weiteren Stelle.}} * {{So auch an {$count} weiteren Stellen.}}',
  'verdict.date-sealed': 'Das Datum unter dem Titel, „{$date}“, ist das versiegelte.',
  'verdict.date-other':
    'Vorsicht: Unter dem Titel steht „{$date}“, doch der Text wurde als „{$sealed}“ versiegelt.',
  'verdict.date-none':
    'Vorsicht: Unter dem Titel steht kein Datum, doch der Text wurde als „{$sealed}“ versiegelt.',
  'search-said.failed':
    'Die Suche konnte nicht geladen werden. „Alle Klauseln“ führt sie auf: Benutzen Sie „Auf Seite suchen“ Ihres Browsers.',
  'search-said.dev':
    'Nur die gebaute Website lässt sich durchsuchen: npm start. „Alle Klauseln“ führt sie auf.',
  'search-said.more': 'Mehr zeigen',
  'search-said.clauses':
    '.input {$count :number} .match $count one {{{$count} Klausel}} * {{{$count} Klauseln}}',
  'search-said.results':
    '.input {$count :number} .match $count one {{{$count} Ergebnis}} * {{{$count} Ergebnisse}}',
  'search-said.parts': ', davon {$count :number} in anderen als den aktuellen Fassungen',
  'search-said.so-far':
    'Bisher gefunden: {$all}{$parts}; bis zu {$more :number} weitere können diese Worte enthalten.',
  'search-said.found': 'Gefunden: {$all}{$parts}.',
  'search-said.others-or-more':
    '{$count :number} oder mehr Klauseln alter und künftiger Fassungen zeigen, die das enthalten',
  'search-said.others':
    '.input {$count :number} .match $count one {{Die Klausel einer alten oder künftigen Fassung zeigen, die das enthält}} * {{Die {$count} Klauseln alter und künftiger Fassungen zeigen, die das enthalten}}',
  'search-said.no-others': 'Keine andere Fassung hat eine Klausel mit alledem.',
};
