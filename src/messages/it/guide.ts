import type { guide as english } from '../en/guide.ts';
import type { Translated } from '../words.ts';

export const guide: Translated<typeof english> = {
  'guide.description':
    'Che cosa conserva questo archivio, come citarlo, che cosa significano le indicazioni accanto a una versione e come verificare che un testo sia inalterato.',
  'guide.kept':
    'Questo archivio conserva ogni versione di un documento che gli sia nota. Il testo in vigore si trova a un indirizzo senza data: è quello a cui rinviare da un banner o da un modulo. Ogni versione ha inoltre un indirizzo con la sua data, il quale mostra per sempre le stesse parole.',
  'guide.statuses': 'Che cosa significa lo stato di una versione',
  'guide.in-force':
    '{$label}: il testo si applica oggi. Se lo pubblica qualcun altro, la pagina dice anche quando è stato visto lì l’ultima volta.',
  'guide.latest-known':
    '{$label}: il testo è pubblicato da qualcun altro e da tempo nessuno ha verificato se vi si trovi ancora, oppure nessuno ha annotato quando. Può applicarsene uno più recente, non noto a questo archivio.',
  'guide.superseded':
    '{$label}: una versione successiva ne ha preso il posto nel giorno indicato. La pagina lo dice in testa e resta leggibile.',
  'guide.upcoming': '{$label}: il testo è pubblicato, ma si applica soltanto dal giorno indicato.',
  'guide.withdrawn': '{$label}: il testo è stato ritirato nel giorno e per il motivo indicati.',
  'guide.status-day':
    'Ogni stato è calcolato per un giorno preciso (UTC), che la pagina indica in fondo. Un testo che riporta soltanto un mese o un anno si considera applicato dal primo giorno di questo. Alcuni documenti non recano alcuna data: in tal caso la pagina dice che cosa è noto.',
  'guide.wording': 'Testo ufficiale e testo riformulato',
  'guide.official-and-restated':
    'Un testo indicato come {#strong}ufficiale{/strong} è, parola per parola, ciò che la società ha pubblicato. Un testo indicato come {#strong}riformulato{/strong} dice lo stesso con altre parole: ogni fatto è conservato, le frasi sono nuove e un link conduce al luogo in cui è stato trovato l’originale. Soltanto l’originale è vincolante.',
  'guide.notes':
    'Le osservazioni intitolate «{$label}» segnalano difetti dell’originale o della sua acquisizione: un elenco perduto, un rinvio che non conduce da nessuna parte. Non fanno parte del testo.',
  'guide.changed': 'Che cosa è cambiato',
  'guide.comparisons':
    'Ogni versione ha un confronto con la precedente e con quella in vigore, e due versioni qualsiasi possono essere confrontate. Ciò che è stato soppresso è barrato, ciò che è stato aggiunto è sottolineato. I paragrafi soltanto spostati, rinumerati, divisi o uniti sono distinti da quelli le cui parole sono cambiate; spazi, virgolette e trattini diversi non sono mai mostrati come una modifica.',
  'guide.clause-pages': 'Per ogni clausola una pagina mostra tutte le sue formulazioni.',
  'guide.since': 'A richiesta, una versione dice da quando ciascuna clausola dice ciò che dice.',
  'guide.search': 'Come cercare',
  'guide.searching':
    'Si scrivono parole, «una frase» tra virgolette o il numero di una clausola: Ctrl e K (⌘ e K) conducono al campo da ogni pagina. Un risultato è una clausola che contiene tutte le parole o loro forme; una parola scritta male non trova nulla e vengono proposte le più vicine. All’inizio si cerca soltanto in ciò che è in vigore. Con «{$label}» ogni formulazione che una clausola ha avuto si trova una volta sola, con il periodo in cui è rimasta, e ogni documento dice da quando si esprime così. L’indirizzo di una ricerca può essere condiviso.',
  'guide.links': 'Link che durano',
  'guide.anchors':
    'Ogni titolo di un documento è un link a sé stesso. La parte di un indirizzo che segue il # identifica la clausola e non è mai riutilizzata per un’altra. Se in seguito una clausola cambia nome, il vecchio nome conduce al nuovo; se è soppressa, la pagina del documento dice quando e dove si trovava l’ultima volta.',
  'guide.checking': 'Verificare un testo',
  'guide.digest':
    'Sotto ogni versione si trova la sua impronta SHA-256. È calcolata sul testo semplice della versione, il file {#code}index.txt{/code} accanto a essa. Si salva quel file e si esegue {#code}sha256sum index.txt{/code} (in Windows {#code}certutil -hashfile index.txt SHA256{/code}): se il risultato coincide, la copia è esattamente ciò che questo archivio ha pubblicato. Di un testo riformulato non mostra che cosa la società stessa abbia pubblicato. Ogni impronta è inoltre sigillata in un registro che può soltanto crescere: {#verify}{$page}{/verify} dice come usarlo e lo fa per Lei nel browser.',
  'guide.formats':
    'Lo stesso testo è disponibile anche come Markdown ({#code}index.md{/code}) e come dati ({#code}version.json{/code}).',
  'guide.choices': 'Scelte sui cookie',
  'guide.tool':
    'Se il documento di un’organizzazione promette uno strumento per le preferenze sui cookie, lo strumento funziona nel documento stesso. Lo stesso strumento funziona sugli altri siti dell’organizzazione: si vedano le sue {#releases}versioni{/releases}.',
  'guide.errors': 'Segnalare un errore',
  'guide.report':
    'Ogni versione ha in fondo un link «{$label}», che apre un’e-mail in cui la versione è indicata. Un testo pubblicato non è mai modificato in silenzio: una correzione è una nuova versione.',
};
