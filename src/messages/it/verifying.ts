import type { verifying as english } from '../en/verifying.ts';
import type { Translated } from '../words.ts';

export const verifying: Translated<typeof english> = {
  'verify.lead':
    'Ogni testo che questo archivio pubblica è sigillato: la sua impronta è aggiunta a un registro al quale si possono soltanto aggiungere voci. Così può accertare se un testo in Suo possesso è quello pubblicato qui, di quale versione e da quando, senza doversi fidare di questo sito.',
  'verify.file': 'Una pagina salvata, index.txt o index.md (oppure trascinare il file qui)',
  'verify.words':
    'Oppure l’intero testo di index.txt, dal titolo all’ultima riga; o lo SHA-256 in fondo a una stampa o a un file PDF',
  'verify.button': 'Verificare',
  'verify.stays': 'Il Suo testo resta nel browser. Si caricano soltanto il registro e le prove.',
  'verify.with-command': 'Con un comando',
  'verify.step-save':
    'Sotto ogni versione si trova un link al suo testo semplice. Si salva quel file, {#code}index.txt{/code}, o si prende quello già salvato.',
  'verify.step-digest':
    'Se ne calcola l’impronta: {#code}sha256sum index.txt{/code} in Linux, {#code}shasum -a 256 index.txt{/code} su un Mac, {#code}certutil -hashfile index.txt SHA256{/code} in Windows.',
  'verify.step-look':
    'Si cercano quelle 64 lettere e cifre nel {#ledger}registro{/ledger}. La riga in cui si trovano dice di quale versione è il testo, da quando si applica e in quale giorno è stato sigillato. Se non si trovano, il testo non è uno di quelli pubblicati qui, non alla lettera.',
  'verify.what-it-proves': 'Che cosa prova il registro',
  'verify.root-of-all':
    '{$state} Tutte insieme danno un solo numero, la radice, che il {#checkpoint}checkpoint{/checkpoint} riporta. Se qualcuno modificasse, togliesse o inserisse una voce, la radice sarebbe un’altra. Conservi il checkpoint (tre righe) tra i Suoi documenti: più tardi mostrerà se qualcosa di anteriore sia stato riscritto.',
  'verify.redacted':
    'Se la legge esige che qualcosa sia tolto da un testo, per esempio un nome, il testo riporta in quel punto {#code}[redacted]{/code}. La sua prima riga nel registro resta; una seconda dice quando e perché, e ha l’impronta del testo con la lacuna. Un testo salvato prima vale ancora come pubblicato.',
  'verify.root-today': 'Radice di oggi: {#code}{$root}{/code}',
  'verify.proofs':
    'Accanto a ogni versione si trova {#code}proof.json{/code}, che conduce dalla sua voce alla radice, come in {#rfc}RFC 6962, sezione 2.1{/rfc}. Il programma di questo sito verifica in una volta tutti i testi, le prove e il registro dell’intero archivio:',
  'verify.signed':
    'L’editore firma il checkpoint e l’elenco dei file con una chiave. La conservi tra i Suoi documenti; chi si impadronisse di questa pagina potrebbe mostrarne un’altra.',
  'verify.witnesses': 'Testimoni',
  'verify.what-a-witness-is':
    'Un testimone è qualcun altro che conserva l’ultimo checkpoint di questo registro e ne controfirma uno nuovo soltanto se il registro è semplicemente cresciuto. Le controfirme si trovano alla fine del checkpoint. {$unknown} Il programma le verifica con le chiavi dei testimoni indicati da Lei: {#code}npm run policy -- verify {$address} --key KEY{/code}',
  'verify.what-it-does-not': 'Che cosa non prova',
  'verify.another-ledger':
    'Chi pubblica questo sito potrebbe mostrarLe un registro diverso da quello che vedono altri, o sostituirlo per intero, con altri testi e giorni di sigillo anteriori, e il registro resterebbe coerente con sé stesso. Lo rivela soltanto ciò che non è nelle sue mani: un checkpoint conservato da Lei o da qualcun altro, la controfirma di un testimone o una copia in un archivio del web. Il giorno del sigillo è la parola dell’editore stesso.',
  'verify.own-words':
    'Che un testo sia stato pubblicato qui non ne fa le parole dell’organizzazione: di un testo indicato come riformulato il registro prova la nostra formulazione. Né il giorno del sigillo dice da quando un testo sia stato in uso; ciò che se ne sa si trova accanto a ogni versione.',
  'witness.checked':
    '.input {$count :number} .match $count one {{{$name} (chiave {$key}) ha controfirmato {$count} voce, ora secondo il suo orologio: {$time}; la firma è stata verificata.}} * {{{$name} (chiave {$key}) ha controfirmato {$count} voci, ora secondo il suo orologio: {$time}; la firma è stata verificata.}}',
  'witness.unchecked':
    '.input {$count :number} .match $count one {{Una riga dice che {$name} (chiave {$key}) ha controfirmato {$count} voce, ora: {$time}; nessuno ha verificato quella firma.}} * {{Una riga dice che {$name} (chiave {$key}) ha controfirmato {$count} voci, ora: {$time}; nessuno ha verificato quella firma.}}',
  'witness.unknown':
    'Un testimone che Lei non conosce non prova nulla, poiché chiunque può esserlo, anche l’editore: la chiave va chiesta al testimone stesso, non a questo sito.',
  'witness.none': 'Nessuno ha controfirmato il checkpoint di oggi.',
};
