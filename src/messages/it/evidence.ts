import type { evidence as english } from '../en/evidence.ts';
import type { Translated } from '../words.ts';

export const evidence: Translated<typeof english> = {
  'evidence.as-of': 'Situazione al: {$date}. Da {$site}, {$address}',
  'evidence.versions': 'VERSIONI',
  'evidence.official': 'testo ufficiale',
  'evidence.restated': 'testo riformulato',
  'evidence.sealed': 'sigillata (data: {$date :date}), voce {$entry} di {$count}',
  'evidence.not-sealed': 'NON SIGILLATA: nulla prova quando questo testo sia stato pubblicato',
  'evidence.notices': 'COMUNICAZIONI ANNOTATE',
  'evidence.none': 'Nessuna.',
  'evidence.recorded': '{$notice} Voce {$entry}.',
  'evidence.where': 'CHE COSA SI TROVA DOVE',
  'evidence.file-text':
    'le parole di una versione, una riga per ogni paragrafo, titolo e riga di tabella',
  'evidence.file-markdown': 'lo stesso come Markdown, con link ed evidenziazioni',
  'evidence.file-akn': 'lo stesso come Akoma Ntoso, l’XML delle banche dati giuridiche',
  'evidence.file-cite': 'come citarlo, per i programmi che gestiscono riferimenti bibliografici',
  'evidence.file-json': 'le sue date e l’albero delle sue clausole',
  'evidence.file-proof': 'che il registro la contiene',
  'evidence.file-tlog':
    'la stessa prova come la leggono i verificatori dei registri di trasparenza (c2sp.org/tlog-proof); soltanto se il checkpoint è firmato',
  'evidence.file-notice':
    'l’e-mail che il programma dell’archivio redige sulle sue modifiche o sul suo ritiro; da sola non mostra che sia stata inviata a qualcuno',
  'evidence.file-given': 'ciò che è stato consegnato alle persone, se una comunicazione è annotata',
  'evidence.file-compare':
    'comparison.json, parola per parola; redline.docx, con revisioni evidenziate',
  'evidence.file-policy': 'tutte le versioni, i loro periodi, i ritiri',
  'evidence.file-translation': 'gli stessi file di una traduzione in questa lingua',
  'evidence.file-ledger': 'ogni testo che questo archivio ha pubblicato, e la sua radice',
  'evidence.file-timestamp':
    'un checkpoint di quel registro, e che cosa qualcuno all’esterno ha detto del suo tempo',
  'evidence.file-sums': 'l’impronta di ciascuno di questi file',
  'evidence.how': 'COME VERIFICARE',
  'evidence.check-files':
    'Nessun file è stato danneggiato nel tragitto: {#code}sha256sum -c SHA256SUMS{/code}',
  'evidence.check-text':
    'Un testo è quello che è stato sigillato: {#code}sha256sum {$file}{/code} stampa l’impronta che si trova come {#code}"index.txt"{/code} nella riga della versione in ledger.json. Quella riga ha anche le sue date e il giorno del sigillo. Se una versione ha una seconda riga, di tipo {#code}"redaction"{/code}, qualcosa si è dovuto togliere per il motivo lì indicato, e vale l’impronta di quella riga. Una riga di tipo {#code}"moved"{/code} dice che da quel giorno un documento si trova altrove: le righe precedenti hanno il suo vecchio nome. Una riga di tipo {#code}"notice"{/code} registra che delle persone sono state informate: in quale modo, in quale giorno, quali. Il suo {#code}"text"{/code} è ciò che sha256sum stampa del file con quel numero in notices; proof.json ha la prova della riga. Se una riga ha {#code}"told"{/code}, questo è lo SHA-256 di ciò che è stato detto ai lettori accanto al testo: di title, significance, summary e reconsent di version.json come array JSON in quest’ordine, senza spazi. Una riga di tipo {#code}"translation"{/code} sigilla una traduzione: i suoi file si trovano sotto il codice della sua lingua, e di più righe vale l’ultima.',
  'evidence.check-ledger':
    'Il registro contiene quella riga: proof.json conduce da essa alla radice, come dice il suo {#code}"how"{/code} (RFC 6962, 2.1). La radice di ledger.json è {#code}{$root}{/code} e si trova in checkpoint, in base64.',
  'evidence.check-since':
    'Il registro non è stato riscritto: si confronta la radice con un checkpoint conservato da qualcun altro, come {$address} acquisito da un archivio del web indipendente. Lo fa il programma dell’archivio: {#code}npm run policy -- verify {$site} --since checkpoint{/code}',
  'evidence.check-time':
    'Il registro esisteva in un dato momento: timestamp/README.txt dice chi ha marcato il checkpoint che vi si trova e come verificarlo. Se tutte le sue voci sono immutate in ledger.json, esistevano anche in quel momento: {#code}npm run policy -- verify URL --timestamp timestamp{/code}',
  'evidence.limits': 'CHE COSA NON MOSTRA',
  'evidence.limits-restated':
    'Di una versione riformulata mostra ciò che questo archivio ha pubblicato, non le parole dell’organizzazione; dove queste siano state trovate è detto in version.json, in sources. Il giorno del sigillo è quello in cui l’archivio ha registrato un testo, non quello in cui l’organizzazione lo ha usato per la prima volta. Di una comunicazione mostra che cosa l’organizzazione ha registrato, in quale giorno e con quale testo; non che sia partita o che sia giunta a qualcuno.',
};
