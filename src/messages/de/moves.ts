import type { moves as english } from '../en/moves.ts';
import type { Translated } from '../words.ts';

export const moves: Translated<typeof english> = {
  'place.beginning': 'am Anfang',
  'place.after-title': 'hinter dem Titel',
  'place.after': 'hinter „{$words}“',
  'place.from-beginning': 'am Anfang',
  'moved.here': 'Hierher verschoben (vorher: {$place}).',
  'moved.away': 'Verschoben (jetzt: {$place}).',
  'moved.from-to': 'verschoben (vorher: {$before}; jetzt: {$now})',
  'remark.form': 'Das war {$before} und ist jetzt {$now}.',
  'remark.struck-out': 'Durchgestrichen gedruckte Worte gelten als entfernt.',
  'remark.raised': 'Das Markierte war hoch- oder tiefgestellt oder ist es jetzt.',
  'remark.footnote': 'Ein Verweis auf eine Fußnote kam hinzu, entfiel oder steht anderswo.',
  'remark.number': 'Die Nummer hat sich geändert: Verweise darauf führen womöglich anderswohin.',
  'remark.split': 'Aus einem Absatz wurden mehrere.',
  'remark.merged': 'Aus mehreren Absätzen wurde einer.',
  'remark.picture-came': 'Das Bild {$picture} kam hinzu.',
  'remark.picture-went': 'Das Bild {$picture} entfiel.',
  'remark.picture-other': 'Das Bild {$picture} ist jetzt eine andere Datei gleichen Namens.',
  'remark.picture-replaced': 'Das Bild {$picture} steht anstelle von {$former}.',
  'remark.link-new': '„{$words}“ ist jetzt ein Link zu {$to}.',
  'remark.link-gone': '„{$words}“ ist kein Link mehr; er führte zu {$from}.',
  'remark.link-other': 'Der Link „{$words}“ führt jetzt zu {$to}; er führte zu {$from}.',
  'form.heading': 'eine Überschrift',
  'form.title': 'ein Titel',
  'form.row': 'eine Zeile einer Tabelle',
  'form.footnote': 'eine Fußnote',
  'form.item': 'ein Punkt einer Liste',
  'form.quoted-item': 'ein zitierter Punkt einer Liste',
  'form.paragraph': 'ein Absatz',
  'form.quoted-paragraph': 'ein zitierter Absatz',
  'level.heading':
    'Die Überschrift stand auf Ebene {$from :number} und steht jetzt auf Ebene {$to :number}.',
  'level.item': 'Der Punkt lag {$before} und liegt jetzt {$now}.',
  'level.depth-before':
    '.input {$count :number} .match $count one {{in einer Liste}} * {{in {$count} ineinanderliegenden Listen}}',
  'level.depth-now':
    '.input {$count :number} .match $count one {{in einer Liste}} * {{in {$count} ineinanderliegenden Listen}}',
};
