import type { verifying as english } from '../en/verifying.ts';
import type { Translated } from '../words.ts';

export const verifying: Translated<typeof english> = {
  'verify.lead':
    'Jeder Text, den dieses Archiv veröffentlicht, ist versiegelt: Seine Prüfsumme kommt in ein Register, dem man Einträge nur hinzufügen kann. So können Sie herausfinden, ob ein Text, den Sie haben, hier veröffentlicht wurde, zu welcher Fassung er gehört und seit wann, ohne dieser Website vertrauen zu müssen.',
  'verify.file': 'Eine gespeicherte Seite, index.txt oder index.md (oder die Datei hierher ziehen)',
  'verify.words':
    'Oder der ganze Text von index.txt, vom Titel bis zur letzten Zeile; oder der SHA-256 am Fuß eines Ausdrucks oder einer PDF-Datei',
  'verify.button': 'Prüfen',
  'verify.stays':
    'Ihr Text bleibt in Ihrem Browser. Geladen werden nur das Register und die Nachweise.',
  'verify.with-command': 'Mit einem Befehl',
  'verify.step-save':
    'Unter jeder Fassung steht ein Link zu ihrem reinen Text. Speichern Sie diese Datei, {#code}index.txt{/code}, oder nehmen Sie die, die Sie gespeichert haben.',
  'verify.step-digest':
    'Berechnen Sie ihre Prüfsumme: {#code}sha256sum index.txt{/code} unter Linux, {#code}shasum -a 256 index.txt{/code} auf einem Mac, {#code}certutil -hashfile index.txt SHA256{/code} unter Windows.',
  'verify.step-look':
    'Suchen Sie diese 64 Buchstaben und Ziffern im {#ledger}Register{/ledger}. Die Zeile, in der sie stehen, sagt, zu welcher Fassung der Text gehört, ab wann er gilt und an welchem Tag er versiegelt wurde. Stehen sie nirgends, so ist der Text keiner, der hier veröffentlicht wurde, jedenfalls nicht buchstabengetreu.',
  'verify.what-it-proves': 'Was das Register beweist',
  'verify.root-of-all':
    '{$state} Alle zusammen ergeben eine einzige Zahl, die Wurzel, die der {#checkpoint}Checkpoint{/checkpoint} zeigt. Änderte, entfernte oder ergänzte jemand einen Eintrag dazwischen, so wäre die Wurzel eine andere. Bewahren Sie den Checkpoint (drei Zeilen) bei Ihren Unterlagen auf: Später zeigt er, ob etwas Früheres umgeschrieben wurde.',
  'verify.redacted':
    'Verlangt das Recht, dass etwas aus einem Text entfernt wird, etwa ein Name, so steht dort {#code}[redacted]{/code}. Seine erste Zeile im Register bleibt; eine zweite sagt, wann und warum, und hat die Prüfsumme des Textes mit der Lücke. Ein Text, der vorher gespeichert wurde, gilt weiter als veröffentlicht.',
  'verify.root-today': 'Wurzel heute: {#code}{$root}{/code}',
  'verify.proofs':
    'Neben jeder Fassung liegt {#code}proof.json{/code}, das von ihrem Eintrag zur Wurzel führt, wie in {#rfc}RFC 6962, Abschnitt 2.1{/rfc}. Das Programm dieser Website prüft alle Texte, Nachweise und das Register des ganzen Archivs auf einmal:',
  'verify.signed':
    'Der Herausgeber signiert den Checkpoint und die Liste der Dateien mit einem Schlüssel. Bewahren Sie ihn bei Ihren Unterlagen auf; wer diese Seite übernähme, könnte einen anderen zeigen.',
  'verify.witnesses': 'Zeugen',
  'verify.what-a-witness-is':
    'Ein Zeuge ist jemand anderes, der den letzten Checkpoint dieses Registers aufbewahrt und einen neuen nur mitsigniert, wenn das Register lediglich gewachsen ist. Mitsignaturen stehen am Ende des Checkpoints. {$unknown} Das Programm prüft sie mit den Schlüsseln der Zeugen, die Sie nennen: {#code}npm run policy -- verify {$address} --key KEY{/code}',
  'verify.what-it-does-not': 'Was es nicht beweist',
  'verify.another-ledger':
    'Wer diese Website veröffentlicht, könnte Ihnen ein anderes Register zeigen, als andere sehen, oder das ganze ersetzen, mit anderen Texten und früheren Tagen der Versiegelung, und es stimmte noch immer mit sich überein. Das verrät nur, was nicht in seiner Hand liegt: ein Checkpoint, den Sie oder jemand anderes aufbewahrt hat, die Mitsignatur eines Zeugen oder eine Kopie in einem Webarchiv. Der Tag der Versiegelung ist die eigene Angabe des Herausgebers.',
  'verify.own-words':
    'Dass ein Text hier veröffentlicht wurde, macht ihn nicht zum Wortlaut der Organisation: Bei einem neu formulierten Text beweist das Register unseren Wortlaut. Auch sagt der Tag der Versiegelung nicht, seit wann ein Text in Gebrauch war; was davon bekannt ist, steht bei jeder Fassung.',
  'witness.checked':
    '.input {$count :number} .match $count one {{{$name} (Schlüssel {$key}) hat {$count} Eintrag mitsigniert, nach eigener Uhr: {$time}; die Signatur wurde geprüft.}} * {{{$name} (Schlüssel {$key}) hat {$count} Einträge mitsigniert, nach eigener Uhr: {$time}; die Signatur wurde geprüft.}}',
  'witness.unchecked':
    '.input {$count :number} .match $count one {{Eine Zeile sagt, dass {$name} (Schlüssel {$key}) {$count} Eintrag mitsigniert hat, Zeit: {$time}; niemand hat diese Signatur geprüft.}} * {{Eine Zeile sagt, dass {$name} (Schlüssel {$key}) {$count} Einträge mitsigniert hat, Zeit: {$time}; niemand hat diese Signatur geprüft.}}',
  'witness.unknown':
    'Ein Zeuge, den Sie nicht kennen, beweist nichts, denn jeder kann einer sein, auch der Herausgeber: Fragen Sie den Zeugen selbst, nicht diese Website, nach seinem Schlüssel.',
  'witness.none': 'Niemand hat den heutigen Checkpoint mitsigniert.',
};
