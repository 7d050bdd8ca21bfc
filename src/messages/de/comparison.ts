import type { comparison as english } from '../en/comparison.ts';
import type { Translated } from '../words.ts';

export const comparison: Translated<typeof english> = {
  'changes.changed-first':
    '.input {$count :number} .match $count one {{{$count} Klausel geändert}} * {{{$count} Klauseln geändert}}',
  'changes.added-first':
    '.input {$count :number} .match $count one {{{$count} Klausel hinzugefügt}} * {{{$count} Klauseln hinzugefügt}}',
  'changes.split-off-first':
    '.input {$count :number} .match $count one {{{$count} Klausel aus anderen abgespalten}} * {{{$count} Klauseln aus anderen abgespalten}}',
  'changes.removed-first':
    '.input {$count :number} .match $count one {{{$count} Klausel entfallen}} * {{{$count} Klauseln entfallen}}',
  'changes.merged-first':
    '.input {$count :number} .match $count one {{{$count} Klausel in andere eingegliedert}} * {{{$count} Klauseln in andere eingegliedert}}',
  'changes.moved-first':
    '.input {$count :number} .match $count one {{{$count} Klausel verschoben}} * {{{$count} Klauseln verschoben}}',
  'changes.renamed-first':
    '.input {$count :number} .match $count one {{{$count} Klausel umbenannt}} * {{{$count} Klauseln umbenannt}}',
  'changes.changed': '{$count :number} geändert',
  'changes.added': '{$count :number} hinzugefügt',
  'changes.split-off': '{$count :number} aus anderen abgespalten',
  'changes.removed': '{$count :number} entfallen',
  'changes.merged': '{$count :number} in andere eingegliedert',
  'changes.moved': '{$count :number} verschoben',
  'changes.renamed': '{$count :number} umbenannt',
  'changes.text-and-footnotes': 'Der Text und seine Fußnoten haben sich geändert',
  'changes.text': 'Der Text hat sich geändert',
  'changes.opening-and-footnotes':
    'Nur die einleitenden Worte und die Fußnoten haben sich geändert',
  'changes.opening': 'Nur der Titel oder die einleitenden Worte haben sich geändert',
  'changes.footnotes': 'Nur die Fußnoten haben sich geändert',
  'changes.none': 'Kein Wort hat sich geändert',
  'extent.same': 'Kein Wort ist anders.',
  'extent.words':
    '.input {$count :number} .match $count one {{{$count} Wort}} * {{{$count} Wörtern}}',
  'extent.rewritten':
    '.input {$same :number} .match $same one {{Der Text wurde neu geschrieben: Von {$words} bleibt {$same}. Beide Texte werden ganz gezeigt.}} * {{Der Text wurde neu geschrieben: Von {$words} bleiben {$same}. Beide Texte werden ganz gezeigt.}}',
  'extent.removed':
    '.input {$count :number} .match $count one {{wurde {$count} entfernt}} * {{wurden {$count} entfernt}}',
  'extent.added':
    '.input {$count :number} .match $count one {{{$count} hinzugefügt}} * {{{$count} hinzugefügt}}',
  'extent.counts': 'Von {$words} {$removed} und {$added}.',
  'extent.grew':
    'Der Text ist von {$from :number} auf einen Umfang von {$words} gewachsen: Dabei {$removed} und {$added}.',
  'extent.shrank':
    'Der Text ist von {$from :number} auf einen Umfang von {$words} geschrumpft: Dabei {$removed} und {$added}.',
  'extent.places':
    '.input {$count :number} .match $count one {{{$count} Stelle}} * {{{$count} Stellen}}',
  'extent.became': '„{$removed}“ wurde zu „{$added}“',
  'extent.and-others': '{$named} und weitere',
  'extent.capitals': 'Nur die Großschreibung hat sich an {$places} geändert: {$named}.',
  'extent.signs': 'Zeichen haben sich an {$places} geändert: {$named}.',
  'extent.signs-and-others': 'Zeichen haben sich an {$places} geändert: {$named} und weitere.',
  'extent.sign-went': '„{$sign}“ entfiel',
  'extent.sign-came': '„{$sign}“ kam hinzu',
  'extent.rows': 'Bei den Zeilen der Tabellen: {$counts}.',
  'extent.rows-changed': '{$count :number} geändert',
  'extent.rows-came': '{$count :number} neu',
  'extent.rows-went': '{$count :number} entfallen',
  'extent.rows-moved': '{$count :number} verschoben',
  'extent.pattern': '„{$removed}“ wurde an {$count :number} Stellen zu „{$added}“.',
  'silent.renumbered': 'die Nummerierung',
  'silent.link-target': 'die Links',
  'silent.footnote-mark': 'die Verweise auf Fußnoten',
  'silent.picture': 'die Bilder',
  'silent.tick-box': 'die Kästchen zum Ankreuzen',
  'silent.emphasis': 'die Hervorhebung',
  'silent.typography': 'Anführungszeichen, Striche oder Leerzeichen',
  'silent.look-alikes': 'gleich aussehende Buchstaben',
  'silent.clause-id': 'die Adressen von Klauseln',
  'silent.level': 'die Ebenen von Überschriften und Listen',
  'silent.form': 'die Form (als Absatz, Liste oder Tabelle)',
  'silent.split': 'geteilte Absätze',
  'silent.merged': 'zusammengefügte Absätze',
  'silent.in-places': '{$name} an {$places}',
  'silent.all': 'Außer Wörtern: {$said}.',
  'quiet.only': 'nur geändert: {$names}',
  'quiet.joined': '{$first} und {$second}',
  'quiet.same-words': 'dieselben Worte',
  'quiet.unchanged': 'unverändert',
  'quiet.paragraphs':
    '.input {$count :number} .match $count one {{{$count} Absatz}} * {{{$count} Absätze}}',
  'quiet.rows':
    '.input {$count :number} .match $count one {{{$count} Zeile}} * {{{$count} Zeilen}}',
  'quiet.counted-unchanged': '{$counted} unverändert',
  'quiet.counted': '{$counted}: {$said}',
  'fate.split-off': 'abgespalten',
  'fate.added': 'hinzugefügt',
  'fate.merged': 'in eine andere eingegliedert',
  'fate.removed': 'entfallen',
  'fate.changed': 'geändert',
  'fate.same': 'gleich',
  'fate.moved': 'verschoben',
  'fate.moved-changed': 'verschoben, geändert',
  'compared.footnotes': 'Fußnoten',
  'compared.opening': 'Titel und einleitende Worte',
  'compared.bar': '{$name}: {$removed :number} entfernt, {$added :number} hinzugefügt',
  'compared.previous': 'Vorige Änderung',
  'compared.next': 'Nächste Änderung',
  'compared.step': 'Änderung {$at :number} von {$count :number}',
  'compared.elsewhere': 'an anderer Stelle',
  'compared.the-footnotes': 'in den Fußnoten',
  'compared.opening-words': 'in den einleitenden Worten',
  'compared.opening-words-nominative': 'die einleitenden Worte',
  'compared.wordings': 'alle Wortlaute',
  'compared.read-in': 'Zu lesen in {$places}',
  'compared.source-note': 'Anmerkung zur Quelle',
  'compared.stood-here': '{$what} stand hier und steht jetzt in {$place}{$after}.',
  'compared.stood-here-more':
    '{$what} und {$others} standen hier und stehen jetzt in {$place}{$after}.',
  'compared.after': ', hinter {$what}',
  'compared.more-paragraphs':
    '.input {$count :number} .match $count one {{ein weiterer Absatz}} * {{{$count} weitere Absätze}}',
  'compared.more-rows':
    '.input {$count :number} .match $count one {{eine weitere Zeile}} * {{{$count} weitere Zeilen}}',
  'compared.repeated':
    'Außer „{$removed}“, das zu „{$added}“ wurde, änderte sich mehr in: {$places}.',
  'note.reference': 'Anmerkung {$number}',
  'note.back': 'Zurück zum Text der Anmerkung {$number}',
  'timeline.said':
    '.input {$count :number} .match $count one {{{$count} Fassung seit {$name}}} * {{{$count} Fassungen seit {$name}}}',
  'timeline.first': '{$name}: die erste bekannte',
  'timeline.changed':
    '.input {$count :number} .match $count one {{{$name}: {$count} Wort geändert}} * {{{$name}: {$count} Wörter geändert}}',
  'tool.note-title': 'Zu diesem Archiv',
  'tool.note':
    'Dieses Archiv selbst lädt keinen dieser Dienste, was auch gewählt wird. Das Auswahlwerkzeug benötigt JavaScript; ohne es läuft nichts Optionales: Alle Dienste sind abgelehnt.',
};
