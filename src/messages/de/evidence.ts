import type { evidence as english } from '../en/evidence.ts';
import type { Translated } from '../words.ts';

export const evidence: Translated<typeof english> = {
  'evidence.as-of': 'Stand: {$date}. Von {$site}, {$address}',
  'evidence.versions': 'FASSUNGEN',
  'evidence.official': 'Originalwortlaut',
  'evidence.restated': 'neu formulierter Wortlaut',
  'evidence.sealed': 'versiegelt am {$date :date}, Eintrag {$entry} von {$count}',
  'evidence.not-sealed': 'NICHT VERSIEGELT: Nichts beweist, wann dieser Text veröffentlicht wurde',
  'evidence.notices': 'AUFGEZEICHNETE MITTEILUNGEN',
  'evidence.none': 'Keine.',
  'evidence.recorded': '{$notice} Eintrag {$entry}.',
  'evidence.where': 'WAS WO LIEGT',
  'evidence.file-text':
    'die Worte einer Fassung, eine Zeile je Absatz, Überschrift und Tabellenzeile',
  'evidence.file-markdown': 'dasselbe als Markdown, mit Links und Hervorhebungen',
  'evidence.file-akn': 'dasselbe als Akoma Ntoso, das XML der Rechtsdatenbanken',
  'evidence.file-cite': 'wie man es zitiert, für Programme, die Literatur verwalten',
  'evidence.file-json': 'ihre Daten und der Baum ihrer Klauseln',
  'evidence.file-proof': 'dass das Register sie enthält',
  'evidence.file-tlog':
    'derselbe Nachweis, wie ihn Prüfer von Transparenzregistern lesen (c2sp.org/tlog-proof); nur, wo der Checkpoint signiert ist',
  'evidence.file-notice':
    'die E-Mail, die das Programm des Archivs über ihre Änderungen oder ihre Zurückziehung verfasst; für sich zeigt sie nicht, dass sie jemandem gesandt wurde',
  'evidence.file-given': 'was Menschen erhielten, wo eine Mitteilung aufgezeichnet ist',
  'evidence.file-compare':
    'comparison.json, Wort für Wort; redline.docx, mit nachverfolgten Änderungen',
  'evidence.file-policy': 'alle Fassungen, ihre Zeiträume, Zurückziehungen',
  'evidence.file-translation': 'dieselben Dateien einer Übersetzung in diese Sprache',
  'evidence.file-ledger': 'jeder Text, den dieses Archiv veröffentlicht hat, und seine Wurzel',
  'evidence.file-timestamp':
    'ein Checkpoint dieses Registers und was jemand von außen über seine Zeit gesagt hat',
  'evidence.file-sums': 'die Prüfsumme jeder dieser Dateien',
  'evidence.how': 'WIE MAN ES PRÜFT',
  'evidence.check-files':
    'Keine Datei wurde unterwegs beschädigt: {#code}sha256sum -c SHA256SUMS{/code}',
  'evidence.check-text':
    'Ein Text ist der, der versiegelt wurde: {#code}sha256sum {$file}{/code} gibt die Prüfsumme aus, die als {#code}"index.txt"{/code} in der Zeile der Fassung in ledger.json steht. Diese Zeile hat auch ihre Daten und den Tag der Versiegelung. Hat eine Fassung eine zweite Zeile der Art {#code}"redaction"{/code}, so musste aus dem dort genannten Grund etwas entfernt werden, und es gilt die Prüfsumme dieser Zeile. Eine Zeile der Art {#code}"moved"{/code} sagt, dass eine Richtlinie seit diesem Tag anderswo steht: Zeilen davor haben ihren alten Namen. Eine Zeile der Art {#code}"notice"{/code} verzeichnet, dass Menschen unterrichtet wurden: auf welchem Weg, an welchem Tag, wer. Ihr {#code}"text"{/code} ist, was sha256sum von der Datei dieser Nummer unter notices ausgibt; proof.json hat den Nachweis der Zeile. Hat eine Zeile {#code}"told"{/code}, so ist das der SHA-256 dessen, was Lesern neben dem Text gesagt wurde: von title, significance, summary und reconsent aus version.json als JSON-Array in dieser Reihenfolge, ohne Leerzeichen. Eine Zeile der Art {#code}"translation"{/code} versiegelt eine Übersetzung: Ihre Dateien liegen unter dem Kürzel ihrer Sprache, und von mehreren Zeilen gilt die letzte.',
  'evidence.check-ledger':
    'Das Register enthält diese Zeile: proof.json führt von ihr zur Wurzel, wie sein {#code}"how"{/code} sagt (RFC 6962, 2.1). Die Wurzel von ledger.json ist {#code}{$root}{/code} und steht in checkpoint, in Base64.',
  'evidence.check-since':
    'Das Register wurde nicht umgeschrieben: Halten Sie die Wurzel gegen einen Checkpoint, den jemand anderes aufbewahrt hat, etwa {$address}, wie ein unabhängiges Webarchiv ihn erfasst hat. Das Programm des Archivs tut es: {#code}npm run policy -- verify {$site} --since checkpoint{/code}',
  'evidence.check-time':
    'Das Register bestand zu einer Zeit: timestamp/README.txt sagt, wer den Checkpoint dort gestempelt hat und wie man das prüft. Stehen alle seine Einträge unverändert in ledger.json, so bestanden sie auch zu jener Zeit: {#code}npm run policy -- verify URL --timestamp timestamp{/code}',
  'evidence.limits': 'WAS ES NICHT ZEIGT',
  'evidence.limits-restated':
    'Von einer neu formulierten Fassung zeigt es, was dieses Archiv veröffentlicht hat, nicht den Wortlaut der Organisation; wo dieser gefunden wurde, steht in version.json unter sources. Der Tag der Versiegelung ist der Tag, an dem das Archiv einen Text aufgezeichnet hat, nicht der, an dem die Organisation ihn zuerst verwendete. Von einer Mitteilung zeigt es, was die Organisation aufgezeichnet hat, an welchem Tag und mit welchem Text; nicht, dass sie abging oder jemanden erreichte.',
};
