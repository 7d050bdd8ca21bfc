import type { siteItself as english } from '../en/site-itself.ts';
import type { Translated } from '../words.ts';

export const siteItself: Translated<typeof english> = {
  'accessibility.description':
    'Was diese Website tut, damit alle sie lesen können, und wem man sagt, wo es misslingt.',
  'accessibility.aim':
    'Diese Website strebt die Stufe AA der Web Content Accessibility Guidelines (WCAG) 2.2 an.',
  'accessibility.without-script':
    'Jede Seite lässt sich ohne JavaScript, mit der Tastatur allein und mit einem Bildschirmleser lesen. Der erste Druck auf die Tabulatortaste führt zu einem Link, der zum Text springt.',
  'accessibility.structure':
    'Überschriften folgen ohne Lücken aufeinander, und Listen, Tabellen und Anmerkungen sind als das ausgezeichnet, was sie sind. Auf schmalen Bildschirmen stehen die Zeilen einer Tabelle untereinander, jede Zelle mit dem Namen ihrer Spalte.',
  'accessibility.enlarged':
    'Text lässt sich auf 400 % vergrößern, ohne dass man seitwärts rollen muss. Nichts hängt allein von der Farbe ab.',
  'accessibility.settings':
    'Die Einstellungen Ihres Systems werden befolgt: hell oder dunkel, weniger Bewegung, Farben mit hohem Kontrast.',
  'accessibility.calm':
    'Es gibt keine Kurzbefehle aus einer einzelnen Taste, keine Zeitgrenzen und nichts, was sich von selbst bewegt.',
  'accessibility.tests':
    'Jeder Stand des Programms wird mit axe auf jeder Art von Seite automatisch geprüft, hell und dunkel und von 320 bis 1280 Pixel. Solche Prüfungen finden nur einen Teil dessen, was falsch sein kann.',
  'accessibility.trouble': 'Wenn etwas für Sie nicht geht',
  'accessibility.write':
    'Bitte schreiben Sie an {#mail}{$address}{/mail}: welche Seite, was Sie tun wollten und was im Weg stand.',
  'own-privacy.description':
    'Was diese Website selbst mit Daten ihrer Besucher tut. Sie speichert nichts als eine Auswahl, die Sie treffen.',
  'own-privacy.scope':
    'Diese Seite handelt von der Website, die Sie gerade lesen, nicht von den Organisationen, deren Richtlinien sie zeigt.',
  'own-privacy.stores':
    'Die Website speichert nichts auf Ihrem Gerät, mit einer Ausnahme: einer Auswahl, die Sie selbst treffen.',
  'own-privacy.choice':
    'Auf den Seiten einer Organisation, deren Richtlinie ein Werkzeug für Cookie-Einstellungen verspricht, arbeitet dieses, und ein Banner fragt nach einer Auswahl. Diese Website lädt keinen der betroffenen Dienste, was immer Sie wählen. Gespeichert wird allein Ihre Auswahl, in einem Cookie dieser Website: welche Dienste Sie erlaubt und abgelehnt haben, wann, wie und unter welchen Fassungen der Richtlinien, ob Ihr Browser das Signal von Global Privacy Control gesendet hat, und eine Zufallszahl. Sie bleibt so lange, wie jene Richtlinie sagt; das Werkzeug zeigt, kopiert und löscht sie.',
  'own-privacy.loads':
    'Sie lädt nichts von anderen Websites: keine Schriften, keine Statistik, keine Werbung, keine eingebetteten Inhalte.',
  'own-privacy.scripts':
    'Es gibt keine Benutzerkonten. Kleine Skripte lassen Sie Links und Zitate kopieren, suchen, Fassungen vergleichen und jene Auswahl treffen. Sie senden nichts über Sie.',
  'own-privacy.server':
    'Der Server, der die Seiten ausliefert, muss Ihre IP-Adresse und die Adresse der angeforderten Seite sehen, wie jeder Webserver. Ob sein Betreiber sie aufzeichnet und wie lange, bestimmt, wer diese Kopie der Website betreibt; fragen Sie unter {#mail}{$address}{/mail}.',
  'own-privacy.mail': 'Wenn Sie uns schreiben, verwenden wir Ihre Nachricht nur, um zu antworten.',
  'imprint.description': 'Wer für diese Website verantwortlich ist.',
  'imprint.whose':
    'Die ursprünglichen Richtlinien gehören den betreffenden Organisationen. Wo ein Text als neu formuliert bezeichnet ist, stammt der Wortlaut von uns.',
};
