import type { siteItself as english } from '../en/site-itself.ts';
import type { Translated } from '../words.ts';

export const siteItself: Translated<typeof english> = {
  'accessibility.description':
    'Che cosa fa questo sito affinché tutti possano leggerlo e a chi segnalare dove non vi riesce.',
  'accessibility.aim':
    'Questo sito mira al livello AA delle Web Content Accessibility Guidelines (WCAG) 2.2.',
  'accessibility.without-script':
    'Ogni pagina può essere letta senza JavaScript, con la sola tastiera e con un lettore di schermo. Il primo Tab porta a un link che conduce direttamente al testo.',
  'accessibility.structure':
    'I titoli si susseguono senza salti, e gli elenchi, le tabelle e le note sono contrassegnati come tali. Sugli schermi stretti le righe di una tabella sono disposte una sotto l’altra, ogni cella con il nome della sua colonna.',
  'accessibility.enlarged':
    'Il testo può essere ingrandito fino al 400% senza scorrimento orizzontale. Nulla dipende dal solo colore.',
  'accessibility.settings':
    'Sono rispettate le impostazioni del Suo sistema: chiaro o scuro, meno movimento, colori ad alto contrasto.',
  'accessibility.calm':
    'Non vi sono scorciatoie di un solo tasto né limiti di tempo, e nulla si muove da sé.',
  'accessibility.tests':
    'Ogni versione del programma è provata automaticamente con axe su ogni tipo di pagina, in chiaro e in scuro e da 320 a 1280 pixel. Le prove trovano soltanto una parte di ciò che può essere sbagliato.',
  'accessibility.trouble': 'Se qualcosa non funziona per Lei',
  'accessibility.write':
    'Scriva a {#mail}{$address}{/mail}: quale pagina, che cosa voleva fare e che cosa glielo ha impedito.',
  'own-privacy.description':
    'Che cosa fa questo sito stesso con i dati dei suoi visitatori. Non memorizza nulla se non una scelta che Lei compie.',
  'own-privacy.scope':
    'Questa pagina riguarda il sito che sta leggendo, non le organizzazioni di cui mostra i documenti.',
  'own-privacy.stores':
    'Il sito non memorizza nulla sul Suo dispositivo, con una sola eccezione: una scelta che Lei stesso compie.',
  'own-privacy.choice':
    'Sulle pagine di un’organizzazione il cui documento promette uno strumento per le preferenze sui cookie, lo strumento funziona e un banner chiede una scelta. Questo sito non carica alcuno dei servizi interessati, qualunque sia la scelta. È conservata soltanto la Sua scelta, in un cookie di questo sito: quali servizi ha consentito e rifiutato, quando, come e in base a quali versioni dei documenti, se il browser ha inviato il segnale di Global Privacy Control, e un numero casuale. Resta per il tempo indicato dal documento; lo strumento la mostra, la copia e la elimina.',
  'own-privacy.loads':
    'Non carica nulla da altri siti: né caratteri, né statistiche, né pubblicità, né contenuti incorporati.',
  'own-privacy.scripts':
    'Non vi sono account. Piccoli script consentono di copiare link e citazioni, cercare, confrontare versioni e compiere quella scelta. Non inviano nulla su di Lei.',
  'own-privacy.server':
    'Il server che fornisce le pagine deve vedere il Suo indirizzo IP e l’indirizzo della pagina richiesta, come ogni server web. Se il suo gestore ne tenga un registro, e per quanto tempo, lo stabilisce chi ospita questa copia del sito; per saperlo, scriva a {#mail}{$address}{/mail}.',
  'own-privacy.mail': 'Se ci scrive, usiamo il Suo messaggio soltanto per rispondere.',
  'imprint.description': 'Chi risponde di questo sito.',
  'imprint.whose':
    'I documenti originali appartengono alle organizzazioni interessate. Se un testo è indicato come riformulato, la formulazione è nostra.',
};
