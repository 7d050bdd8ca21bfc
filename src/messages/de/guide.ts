import type { guide as english } from '../en/guide.ts';
import type { Translated } from '../words.ts';

export const guide: Translated<typeof english> = {
  'guide.description':
    'Was dieses Archiv aufbewahrt, wie man es zitiert, was die Angaben bei einer Fassung bedeuten und wie sich prüfen lässt, dass ein Text unverändert ist.',
  'guide.kept':
    'Dieses Archiv bewahrt jede Fassung einer Richtlinie auf, die ihm bekannt ist. Der geltende Text steht unter einer Adresse ohne Datum; auf diese sollte ein Banner oder ein Formular verweisen. Jede Fassung hat außerdem eine Adresse mit ihrem Datum, und unter dieser stehen für immer dieselben Worte.',
  'guide.statuses': 'Was der Status einer Fassung bedeutet',
  'guide.in-force':
    '{$label}: Der Text gilt heute. Wo ihn jemand anderes veröffentlicht, sagt die Seite auch, wann er dort zuletzt gesehen wurde.',
  'guide.latest-known':
    '{$label}: Den Text veröffentlicht jemand anderes, und seit langem hat niemand nachgesehen, ob er dort noch steht, oder niemand hat notiert, wann. Es kann ein neuerer gelten, den dieses Archiv nicht kennt.',
  'guide.superseded':
    '{$label}: An dem genannten Tag trat eine spätere Fassung an ihre Stelle. Die Seite sagt es oben und bleibt lesbar.',
  'guide.upcoming': '{$label}: Der Text ist veröffentlicht, gilt aber erst ab dem genannten Tag.',
  'guide.withdrawn':
    '{$label}: Der Text wurde an dem genannten Tag und aus dem genannten Grund zurückgezogen.',
  'guide.status-day':
    'Jeder Status ist für einen bestimmten Tag (UTC) berechnet, den die Seite an ihrem Ende nennt. Ein Text, der nur einen Monat oder ein Jahr angibt, gilt hier ab dessen erstem Tag. Manche Dokumente tragen gar kein Datum: Dann sagt die Seite, was bekannt ist.',
  'guide.wording': 'Originalwortlaut und neu formulierter Wortlaut',
  'guide.official-and-restated':
    'Ein Text im {#strong}Originalwortlaut{/strong} ist Wort für Wort das, was das Unternehmen veröffentlicht hat. Ein {#strong}neu formulierter{/strong} Text sagt dasselbe mit anderen Worten: Jede Tatsache ist bewahrt, die Sätze sind neu, und ein Link führt dorthin, wo das Original gefunden wurde. Nur das Original ist verbindlich.',
  'guide.notes':
    'Anmerkungen mit der Überschrift „{$label}“ weisen auf Mängel des Originals oder seiner Erfassung hin: eine verlorene Liste, ein Verweis, der ins Leere führt. Sie sind nicht Teil des Textes.',
  'guide.changed': 'Was sich geändert hat',
  'guide.comparisons':
    'Zu jeder Fassung gibt es einen Vergleich mit der vorigen und mit der geltenden, und je zwei beliebige lassen sich vergleichen. Entferntes ist durchgestrichen, Hinzugefügtes unterstrichen. Absätze, die nur verschoben, neu nummeriert, geteilt oder verbunden wurden, sind von denen unterschieden, deren Worte sich änderten; andere Leerzeichen, Anführungszeichen und Striche gelten nie als Änderung.',
  'guide.clause-pages': 'Zu jeder Klausel zeigt eine Seite alle ihre Wortlaute.',
  'guide.since': 'Eine Fassung sagt auf Wunsch, seit wann jede Klausel so lautet.',
  'guide.search': 'Wie man sucht',
  'guide.searching':
    'Geben Sie Wörter ein, „eine Wendung“ in Anführungszeichen oder die Nummer einer Klausel: Strg und K (⌘ und K) führen von jeder Seite zum Suchfeld. Ein Treffer ist eine Klausel, die alle Wörter oder Formen von ihnen hat; ein falsch geschriebenes Wort findet nichts, und die ähnlichsten werden angeboten. Zunächst wird nur gesucht, was gilt. Mit „{$label}“ wird jeder Wortlaut, den eine Klausel je hatte, einmal gefunden, mit der Zeit, in der er galt, und jede Richtlinie sagt, seit wann es so in ihr steht. Die Adresse einer Suche lässt sich weitergeben.',
  'guide.links': 'Links, die bleiben',
  'guide.anchors':
    'Jede Überschrift einer Richtlinie ist ein Link auf sich selbst. Der Teil einer Adresse nach dem # bezeichnet die Klausel und wird nie für eine andere verwendet. Wird eine Klausel später umbenannt, so führt der alte Name zum neuen; fällt sie weg, so sagt die Seite der Richtlinie, wann, und wo sie zuletzt stand.',
  'guide.checking': 'Einen Text prüfen',
  'guide.digest':
    'Unter jeder Fassung steht ihre Prüfsumme (SHA-256). Sie wird aus dem reinen Text der Fassung berechnet, der Datei {#code}index.txt{/code} daneben. Speichern Sie diese Datei und führen Sie {#code}sha256sum index.txt{/code} aus (unter Windows {#code}certutil -hashfile index.txt SHA256{/code}): Stimmt das Ergebnis überein, so ist Ihre Kopie genau das, was dieses Archiv veröffentlicht hat. Bei einem neu formulierten Text zeigt sie nicht, was das Unternehmen selbst veröffentlicht hat. Jede Prüfsumme ist außerdem in einem Register versiegelt, das nur wachsen kann: {#verify}{$page}{/verify} sagt, wie man es benutzt, und tut es für Sie im Browser.',
  'guide.formats':
    'Denselben Text gibt es auch als Markdown ({#code}index.md{/code}) und als Daten ({#code}version.json{/code}).',
  'guide.choices': 'Auswahl zu Cookies',
  'guide.tool':
    'Wo die Richtlinie einer Organisation ein Werkzeug für Cookie-Einstellungen verspricht, arbeitet dieses in der Richtlinie selbst. Dasselbe Werkzeug läuft auf den anderen Websites der Organisation: siehe seine {#releases}Ausgaben{/releases}.',
  'guide.errors': 'Einen Fehler melden',
  'guide.report':
    'Jede Fassung hat an ihrem Ende einen Link „{$label}“, der eine E-Mail öffnet, in der die Fassung genannt ist. Ein veröffentlichter Text wird nie stillschweigend geändert: Eine Berichtigung ist eine neue Fassung.',
};
