import type { asking as english } from '../en/asking.ts';
import type { Translated } from '../words.ts';

/**
 * What the consent tool says, here and on other sites: one wording each, with nothing in it to be formatted.
 */
export const asking: Translated<typeof english> = {
  'asking.region': 'Einwilligung in Cookies',
  'asking.preferences': 'Cookie-Einstellungen',
  'asking.ask':
    'Mit Ihrer Einwilligung dürfen diese Dienste Cookies und Ähnliches nutzen, für Statistik und Werbung: {$services}. Ihre Wahl wird {$days} Tage lang aufbewahrt; Sie können sie jederzeit ändern.',
  'asking.short': 'Dürfen {$count} Dienste Cookies nutzen, für Statistik und Werbung?',
  'asking.x': 'Mit dem X bleibt es bei technischen Cookies.',
  'asking.new': 'Neu: {$services}. Was Sie sonst gewählt haben, bleibt.',
  'asking.open': 'Noch nicht gewählt: {$services}. Was Sie sonst gewählt haben, bleibt.',
  'asking.gpcNow':
    'Ihr Browser sendet jetzt Global Privacy Control: Was Sie erlaubt hatten, ist abgelehnt, bis Sie neu wählen.',
  'asking.again': 'Unsere Richtlinie hat sich geändert, daher müssen wir erneut fragen.',
  'asking.compare': 'Was sich geändert hat',
  'asking.close': 'Schließen',
  'asking.accept': 'Alle erlauben',
  'asking.selected': 'Auswahl erlauben',
  'asking.deny': 'Alle ablehnen',
  'asking.allow': 'Erlauben',
  'asking.refuse': 'Ablehnen',
  'asking.closed': 'mit dem X geschlossen',
  'asking.tool': 'Wählen',
  'asking.policy': 'Cookie-Richtlinie',
  'asking.blocked':
    'Ihre Wahl konnte nicht gespeichert werden: Der Browser hat das Cookie nicht angenommen. Alles bleibt abgelehnt.',
  'asking.unlisted':
    'Die Auswahl kann gerade nicht angezeigt werden: Die Liste der Dienste wurde nicht geladen. Bis dahin läuft nichts, was Ihre Einwilligung braucht.',
  'asking.gpc': 'Global Privacy Control lehnt alles ab, bis Sie hier wählen.',
  'asking.held': 'Zurückgehalten, bis Sie {$service} erlauben.',
  'asking.once': 'Einmal laden',
  'asking.always': 'Immer erlauben',
  'asking.technical':
    'Technische Cookies sind immer aktiv, etwa {$services}, das Ihre Wahl aufbewahrt.',
  'asking.analytics': 'Statistik',
  'asking.marketing': 'Marketing',
  'asking.hosts': 'Hosts: {$list}.',
  'asking.cookies': 'Cookies: {$list}.',
  'asking.toConfirm': 'Vom Unternehmen zu bestätigen',
  'asking.nothing':
    'Es ist keine Wahl gespeichert: Alles ist abgelehnt. Eine Wahl wird unter den Richtlinien {$versions} gespeichert.',
  'asking.saved': 'Gespeichert am {$time} UTC ({$how}), unter den Richtlinien {$versions}.',
  'asking.allowed': 'Erlaubt: {$granted}. Abgelehnt: {$refused}.',
  'asking.none': 'keine',
  'asking.left': 'Nicht entfernt werden konnten: {$list}.',
  'asking.others': 'Was Dienste anderswo gespeichert haben, kann nur Ihr Browser entfernen.',
  'asking.copy': 'Gespeicherte Wahl kopieren',
  'asking.copied': 'Kopiert.',
  'asking.remove': 'Gespeicherte Wahl löschen',
};
