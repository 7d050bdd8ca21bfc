import type { Findable } from '../../src/search/match.ts';

/** A clause of a German text, written for these tests. */
export interface GermanClause extends Findable {
  readonly id: string;
}

function clause(id: string, title: string, ...paragraphs: string[]): GermanClause {
  return { id, title, content: [title, ...paragraphs].join('\n') };
}

/** Terms of a library and its notice on personal data. */
export const GERMAN_CLAUSES: readonly GermanClause[] = [
  clause(
    'geltung',
    '1 Geltungsbereich',
    'Diese Bedingungen gelten für alle Verträge zwischen der Bücherei am Hafen und ihren Lesern. Abweichende Vereinbarungen bedürfen der Schriftform.',
  ),
  clause(
    'vertragsschluss',
    '2 Vertragsschluss',
    'Der Vertrag kommt zustande, wenn wir Ihren Antrag auf einen Leseausweis annehmen. Minderjährige benötigen die Zustimmung ihrer Eltern.',
  ),
  clause(
    'gebuehren',
    '3 Gebühren und Zahlung',
    'Die Jahresgebühr beträgt 24 Euro und ist im Voraus zu bezahlen. Bei verspäteter Rückgabe wird je Woche ein Zuschlag von 1 Euro berechnet.',
  ),
  clause(
    'ausleihe',
    '4 Ausleihe',
    'Bücher können für vier Wochen ausgeliehen werden. Die Leihfrist lässt sich zweimal verlängern, sofern niemand das Buch vorbestellt hat.',
  ),
  clause(
    'haftung',
    '5 Haftung',
    'Für beschädigte oder verlorene Bücher haften Sie. Wir haften unbeschränkt bei Vorsatz und grober Fahrlässigkeit.',
  ),
  clause(
    'kuendigung',
    '6 Kündigung',
    'Sie können den Vertrag jederzeit mit einer Frist von zwei Wochen kündigen. Die Kündigung bedarf der Textform; eine E-Mail genügt. Bereits bezahlte Gebühren werden anteilig erstattet.',
  ),
  clause(
    'widerruf',
    '7 Widerrufsrecht',
    'Verbraucher haben das Recht, den Vertrag binnen vierzehn Tagen ohne Angabe von Gründen zu widerrufen.',
  ),
  clause(
    'datenschutz',
    '8 Datenschutzerklärung',
    'Verantwortlicher für die Verarbeitung personenbezogener Daten ist die Bücherei am Hafen, Kai 3, Nordhafen. Unseren Datenschutzbeauftragten erreichen Sie unter datenschutz@buecherei.example.',
  ),
  clause(
    'zwecke',
    '8.1 Zwecke und Rechtsgrundlagen',
    'Wir verarbeiten Name, Anschrift und Geburtsdatum, um den Vertrag zu erfüllen. Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe b der Datenschutz-Grundverordnung.',
  ),
  clause(
    'empfaenger',
    '8.2 Empfänger',
    'Wir geben Ihre Daten an die Druckerei weiter, die unsere Mahnungen versendet. Eine Übermittlung in Drittländer findet nicht statt.',
  ),
  clause(
    'speicherdauer',
    '8.3 Speicherdauer',
    'Ihre Ausleihen speichern wir bis zur Rückgabe, Ihren Namen bis zum Ende des Vertrags. Danach werden die Daten gelöscht, es sei denn, gesetzliche Aufbewahrungspflichten stehen der Löschung entgegen.',
  ),
  clause(
    'rechte',
    '8.4 Ihre Rechte',
    'Sie haben das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung sowie auf Datenübertragbarkeit. Einer Verarbeitung können Sie widersprechen.',
  ),
  clause(
    'einwilligung',
    '8.5 Einwilligung',
    'Eine erteilte Einwilligung können Sie jederzeit für die Zukunft zurücknehmen. Die Rechtmäßigkeit der bis dahin erfolgten Verarbeitung bleibt unberührt.',
  ),
  clause(
    'beschwerde',
    '8.6 Beschwerde',
    'Sie können sich bei der Aufsichtsbehörde des Landes beschweren.',
  ),
  clause(
    'cookies',
    '8.7 Cookies',
    'Unsere Website verwendet ein einziges Cookie, das Ihre Anmeldung für 30 Minuten speichert. Sie können Cookies in Ihrem Browser blockieren.',
  ),
  clause(
    'aenderungen',
    '9 Änderungen',
    'Wir dürfen diese Bedingungen ändern. Änderungen teilen wir sechs Wochen vorher mit; widersprechen Sie nicht, gelten sie als angenommen.',
  ),
  clause(
    'gerichtsstand',
    '10 Gerichtsstand und Recht',
    'Es gilt deutsches Recht. Gerichtsstand für Kaufleute ist Nordhafen.',
  ),
];

/** What somebody types, and the clauses that are right: forms, compounds, questions, and what is left out. */
export const GERMAN_QUERIES: readonly (readonly [query: string, ...right: string[]])[] = [
  ['Kündigung', 'kuendigung'],
  ['kündigen', 'kuendigung'],
  ['Vertrag kündigen', 'kuendigung'],
  ['wie kann ich kündigen?', 'kuendigung'],
  ['Verträge', 'geltung'],
  ['löschen', 'rechte', 'speicherdauer'],
  ['Löschung', 'rechte', 'speicherdauer'],
  ['Daten löschen', 'speicherdauer', 'rechte'],
  ['Datenschutz', 'datenschutz', 'zwecke'],
  ['Datenschutzerklärung', 'datenschutz'],
  ['Datenschutzbeauftragter', 'datenschutz'],
  ['wer ist verantwortlich', 'datenschutz'],
  ['Verantwortliche', 'datenschutz'],
  ['Gebühr', 'gebuehren'],
  ['Jahresgebühren', 'gebuehren'],
  ['Gebühren erstatten', 'kuendigung'],
  ['bezahlen', 'gebuehren'],
  ['Ausleihen', 'ausleihe', 'speicherdauer'],
  ['Leihfrist verlängern', 'ausleihe'],
  ['Verlängerung', 'ausleihe'],
  ['haftet', 'haftung'],
  ['Haftungen', 'haftung'],
  ['beschädigtes Buch', 'haftung'],
  ['Widerruf', 'widerruf'],
  ['widerrufen', 'widerruf'],
  ['wann kann ich widerrufen', 'widerruf'],
  ['Empfänger', 'empfaenger'],
  ['Empfängern', 'empfaenger'],
  ['Übermittlungen', 'empfaenger'],
  ['Drittland', 'empfaenger'],
  ['wie lange speichern Sie meine Ausleihen', 'speicherdauer'],
  ['Aufbewahrungspflicht', 'speicherdauer'],
  ['Auskunft', 'rechte'],
  ['welche Rechte habe ich', 'rechte'],
  ['berichtigen', 'rechte'],
  ['Einwilligungen', 'einwilligung'],
  ['Einwilligung zurücknehmen', 'einwilligung'],
  ['beschweren', 'beschwerde'],
  ['Beschwerden', 'beschwerde'],
  ['Cookies blockieren', 'cookies'],
  ['Änderung', 'aenderungen'],
  ['Bedingungen ändern', 'aenderungen'],
  ['Gerichtsstand', 'gerichtsstand'],
  ['§ 8.4', 'rechte'],
  ['Artikel 6', 'zwecke', 'kuendigung'],
  ['Minderjährige', 'vertragsschluss'],
];
