import type { scripts as english } from '../en/scripts.ts';
import type { Translated } from '../words.ts';

export const scripts: Translated<typeof english> = {
  'cite.cite': 'Cita',
  'cite.cite-clause': 'Cita «{$name}»',
  'cite.clause': '{$line}, clausola «{$name}»',
  'cite.report': 'Segnala un errore in questa clausola',
  'cite.subject': ', clausola {$id}',
  'cite.mail-clause': 'Clausola:',
  'cite.quoted': '«{$text}»',
  'cite.copy-link': 'Copia il link',
  'cite.copy-citation': 'Copia la citazione',
  'cite.copy-both': 'Copia testo e citazione',
  'cite.print': 'Stampa questa clausola',
  'cite.copied': 'Copiato.',
  'cite.blocked': 'Il browser ha impedito la copia. Selezionare il testo qui sopra e copiarlo.',
  'comparing.no-such': 'Questa versione non esiste. Scegliere due di quelle esistenti.',
  'comparing.fetching': 'Confronto in corso: si caricano i due testi …',
  'comparing.matching': 'Confronto in corso: si abbinano le parole …',
  'comparing.setting-out': 'Confronto in corso: si dispongono le modifiche …',
  'comparing.failed':
    'Non è stato possibile caricare i due testi. Riprovare o scegliere un confronto dall’elenco qui sotto.',
  'comparing.same': 'È la stessa versione: non c’è nulla da confrontare.',
  'comparing.said': 'Da {$from} a {$to}: {$counts}.',
  'comparing.title': '{$title}: da {$from} a {$to} · {$name}',
  'on-day.no-day': '«{$text}» non è un giorno. Scriverlo come anno, mese e giorno: 2016-10-17.',
  'on-day.applied': 'In data {$day} si applicava la {#version}{$name}{/version}.',
  'on-day.latest-known':
    'In data {$day} l’ultima versione nota è la {#version}{$name}{/version} ({$seen}).',
  'on-day.or': ' o la {#version}{$name}{/version}',
  'on-day.one': '{#version}{$name}{/version}',
  'on-day.vague-latest':
    'In data {$day} l’ultima nota è la {$versions}: non è noto da quale giorno si applicasse la successiva.',
  'on-day.vague-certain': 'In data {$day} si applicava la {$versions}: da quale giorno non è noto.',
  'on-day.vague-certain-later':
    'In data {$day} si applicava la {$versions}: non è noto da quale giorno si applicasse la successiva.',
  'on-day.vague':
    'In data {$day} può essersi applicata la {$versions}: da quale giorno non è noto.',
  'on-day.vague-later':
    'In data {$day} può essersi applicata la {$versions}: non è noto da quale giorno si applicasse la successiva.',
  'on-day.before':
    'In data {$day} non si applicava alcun testo noto a questo archivio. Il primo è la {#version}{$name}{/version}.',
  'on-day.none':
    'In data {$day} non si applicava alcun testo. L’ultimo è stato la {#version}{$name}{/version}.',
  'search-said.vague':
    'Queste parole si trovano in quasi tutte le clausole. Aggiungerne una che dica di che cosa si tratta.',
  'search-said.searching': 'Ricerca in corso …',
  'search-said.none': 'Nessuna clausola contiene {$words}.',
  'search-said.none-current': 'Nessuna clausola dei testi attuali contiene {$words}.',
  'search-said.below': ' Qui sotto si trova ciò che contiene {$words}.',
  'search-said.otherwise': ' Sotto stanno clausole con altre parole per dirlo.',
  // Words of which a reader may think of one where a text has another: groups with semicolons between.
  'search-said.synonyms':
    'rispondere, risposta, riscontro; giorni, termine, scadenza, periodo, mese, tempo; cancellare, cancellazione, eliminare, rimuovere; conservare, conservazione, mantenere; condividere, comunicare, comunicazione, trasferire, trasferimento; rifiutare, negare, respingere; bambino, minore; reclamo, ricorso; modificare, modifica, aggiornare, cambiare; telefono, cellulare; posta, email',
  'search-said.near': ' Parole simili:',
  'search-said.nearly':
    'Nessuna clausola contiene insieme {$words}. Queste ne contengono la maggior parte:',
  'search-said.nearly-current':
    'Nessuna clausola dei testi attuali contiene insieme {$words}. Queste ne contengono la maggior parte:',
  'search-said.since-stands': 'Per la prima volta nella {$since}, e ancora nell’ultima.',
  'search-said.since-gone': 'Per la prima volta nella {$since}; non più da: {$until}.',
  'search-said.quoted': '«{$text}»',
  'search-said.archive': 'Cercare anche nelle versioni passate e future',
  'verdict.text': 'il testo',
  'verdict.choose': 'Scegliere un file o incollare un testo.',
  'verdict.failed': 'Non è stato possibile caricare il registro o leggere il file. Riprovare.',
  'verdict.too-large':
    'Impossibile dirlo: «{$name}» è più grande di qualsiasi testo o pagina pubblicati qui.',
  'verdict.damaged':
    'Attenzione: il registro di questo sito è danneggiato o è stato riscritto. Non prova nulla.',
  'verdict.listed':
    'Sì: «{$name}» è, byte per byte, ciò che questo sito pubblica oggi all’indirizzo {#file}/{$path}{/file}.',
  'verdict.shows': 'Mostra il testo di {#version}{$policy}, versione {$of}{/version}, {$sealed}.',
  'verdict.around':
    'Ciò che circonda quel testo, come il suo stato, è la parola odierna del sito; nessuno l’ha sigillato.',
  'verdict.unsealed':
    'È la parola odierna del sito: dei suoi file sono sigillati soltanto i testi delle versioni.',
  'verdict.index-txt':
    'Sì: «{$name}» è, byte per byte, il testo semplice di {#version}{$policy}, versione {$of}{/version}, {$sealed}.',
  'verdict.index-md':
    'Sì: «{$name}» è, byte per byte, il Markdown di {#version}{$policy}, versione {$of}{/version}, {$sealed}.',
  'verdict.page':
    'Impossibile dirlo: «{$name}» contiene nel suo HTML le parole di {#version}{$policy}, versione {$of}{/version}, {$sealed}.',
  'verdict.words':
    'Sì: «{$name}» ha, a parte gli spazi, le parole di {#version}{$policy}, versione {$of}{/version}, {$sealed}.',
  'verdict.digest':
    'Sì: «{$name}» è l’impronta di un testo di {#version}{$policy}, versione {$of}{/version}, {$sealed}.',
  'verdict.sealed': 'sigillato in data {$date :date} come voce {$entry} di {$count}',
  'verdict.proven': 'La prova accanto a quella versione porta alla radice del checkpoint.',
  'verdict.unproven':
    'Attenzione: la prova accanto a quella versione non porta alla radice del checkpoint.',
  'verdict.restated': 'La sua formulazione è di questo archivio, non dell’organizzazione.',
  'verdict.names':
    'Indica quel testo. Se un foglio o un file che la riporta mostri il testo com’era, lo dice soltanto la lettura.',
  'verdict.redacted': 'In data {$date :date} ne è stato rimosso un passo: {$reason}',
  'verdict.pdf':
    '«{$name}» è un file PDF, le cui lettere non si possono leggere qui. Ai piedi delle sue pagine si trova uno SHA-256 di 64 lettere e cifre: incollarlo per vedere da quale testo il file è stato stampato.',
  'verdict.no-digest': 'No: nulla con SHA-256 {$digest} è stato pubblicato qui.',
  'verdict.unknown': 'No: «{$name}» non è un testo pubblicato qui, non alla lettera.',
  'verdict.unknown-digest':
    'Il suo SHA-256 è {$digest}. Basta un carattere diverso, o una riga mancante. Di un testo copiato da una pagina, meglio salvare la pagina, o index.txt, e scegliere il file.',
  'verdict.other-page':
    'Ma non è la pagina che questo sito pubblica oggi. Una pagina può nascondere parole o mostrarne altre, e ciò non è stato verificato. Per esserne certi, scegliere il suo index.txt.',
  'verdict.marks-sealed':
    'Le parole barrate o evidenziate, i numeri e i collegamenti all’interno del testo sono quelli sigillati.',
  'verdict.marks-other':
    'Attenzione: mostra «{$shown}» dove è stato sigillato «{$sealed}», nei segni di Markdown.',
  'verdict.marks-unknown':
    'Quali parole siano barrate, i numeri delle voci e dove portino i collegamenti non si è potuto confrontare.',
  'verdict.take-care': 'Attenzione: {$what}',
  'foreign.element': 'Contiene {$what}, che nessuna pagina di una versione contiene.',
  'foreign.script': 'Contiene {$what}, uno script che non è di questo sito.',
  'foreign.style-sheet': 'Contiene {$what}, un foglio di stile che non è di questo sito.',
  'foreign.drawing': 'Contiene {$what} con ciò che nessun disegno delle versioni ha.',
  'foreign.repeated': 'Contiene più di un {$what}.',
  'foreign.misplaced': 'Il suo {$what} sta dove non sta in nessuna pagina di una versione.',
  'foreign.text': 'Il suo testo contiene {$what}, che nessun testo contiene.',
  'foreign.old-address':
    'Il suo testo ha delle parole in {$what}, dove porta un vecchio indirizzo.',
  'foreign.column': 'Una cella del suo testo nomina una colonna «{$what}» in cui non si trova.',
  'foreign.table-name':
    'Una tabella del suo testo ha un nome diverso dalle intestazioni delle sue colonne: «{$what}».',
  'foreign.lead':
    'Il suo testo contiene un collegamento di questo programma, {$what}, che porta altrove rispetto a dove il programma lo fa portare.',
  'verdict.beside': 'Nel testo si legge, senza che nessuno l’abbia sigillato: «{$words}»',
  'verdict.beside-more':
    '.input {$count :number} .match $count one {{Così anche in un altro punto.}} * {{Così anche in altri {$count} punti.}}',
  'verdict.date-sealed': 'La data sotto il titolo, «{$date}», è quella sigillata.',
  'verdict.date-other':
    'Attenzione: sotto il titolo si legge «{$date}», ma il testo è stato sigillato come «{$sealed}».',
  'verdict.date-none':
    'Attenzione: sotto il titolo non si trova alcuna data, ma il testo è stato sigillato come «{$sealed}».',
  'search-said.failed':
    'Non è stato possibile caricare la ricerca. «Tutte le clausole» le elenca: usare «Trova nella pagina» del browser.',
  'search-said.dev':
    'La ricerca funziona solo nel sito costruito: npm start. «Tutte le clausole» le elenca.',
  'search-said.more': 'Mostra altre',
  'search-said.clauses':
    '.input {$count :number} .match $count one {{{$count} clausola}} * {{{$count} clausole}}',
  'search-said.results':
    '.input {$count :number} .match $count one {{{$count} risultato}} * {{{$count} risultati}}',
  'search-said.parts': ', di cui {$count :number} in versioni diverse da quelle attuali',
  'search-said.so-far':
    'Finora: {$all}{$parts}; fino a {$more :number} altri testi possono contenere queste parole.',
  'search-said.found': 'Risultato: {$all}{$parts}.',
  'search-said.others-or-more':
    'Mostra {$count :number} o più clausole di versioni passate e future che lo contengono',
  'search-said.others':
    '.input {$count :number} .match $count one {{Mostra la clausola di una versione passata o futura che lo contiene}} * {{Mostra le {$count} clausole di versioni passate e future che lo contengono}}',
  'search-said.no-others': 'Nessun’altra versione ha una clausola con tutto ciò.',
};
