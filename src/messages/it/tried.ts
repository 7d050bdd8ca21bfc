import type { tried as english } from '../en/tried.ts';
import type { Translated } from '../words.ts';

/** The pages on which the consent tool was tried, and what is claimed of each. */
export const tried: Translated<typeof english> = {
  'tried.plain': 'Pagina semplice',
  'claimed.plain':
    'Chiede prima, non avvia nulla prima, tutto dopo il consenso, nulla dopo la revoca.',
  'tried.grid': 'Body come griglia',
  'claimed.grid': 'Nulla della pagina si sposta, e nessuna riga o colonna è occupata.',
  'tried.columns': 'Body in colonne, con regole per ogni figlio',
  'claimed.columns': 'Nulla della pagina si sposta.',
  'tried.flex': 'Body come flexbox',
  'claimed.flex': 'Nulla della pagina si sposta, e ciò che è alto quanto la finestra lo resta.',
  'tried.small-type': 'Caratteri al 62,5 %',
  'claimed.small-type': 'Parole e pulsanti misurano 16 pixel.',
  'tried.own-room': 'Spazio proprio in fondo',
  'claimed.own-room': 'Lo spazio interno della pagina torna com’era quando il banner non c’è più.',
  'tried.bars': 'Barra fissa e chat (Bootstrap)',
  'claimed.bars': 'Ogni pulsante si può premere sopra barre di qualunque z-index.',
  'tried.transform': 'Body con una trasformazione',
  'claimed.transform': 'Il banner resta in fondo alla finestra.',
  'tried.dialog': 'Finestra di dialogo modale',
  'claimed.dialog':
    'Si può rispondere mentre una finestra di dialogo è aperta, e il banner resta quando quella si chiude.',
  'tried.zoom': '320 × 256 pixel (zoom 400 %)',
  'claimed.zoom': 'Tutti i pulsanti si vedono insieme.',
  'tried.print': 'Stampa',
  'claimed.print': 'Nulla dello strumento viene stampato.',
  'tried.right-to-left': 'Da destra a sinistra',
  'claimed.right-to-left':
    'Le parole inglesi mantengono il loro ordine in una pagina che corre nell’altro verso.',
  'tried.sub-domains': 'Sottodomini, con services.yaml',
  'claimed.sub-domains':
    'Una scelta su un host vale sull’altro, e nessuno dei due chiede di nuovo.',
  'tried.sub-domains-one-without': 'Sottodomini, uno senza l’attributo',
  'claimed.sub-domains-one-without':
    'Leggere una pagina il cui script non nomina alcun dominio non fa perdere nulla, e una scelta fatta lì è condivisa.',
  'tried.sub-domains-spelt': 'Sottodomini, scritti diversamente',
  'claimed.sub-domains-spelt':
    '{#code}.Shop.test{/code} è letto come shop.test; un suffisso pubblico viene segnalato, e la scelta resta su quell’host.',
  'tried.shared-later': 'Conservata per un host prima che il dominio fosse condiviso',
  'claimed.shared-later':
    'Diventa un’unica registrazione condivisa, senza chiedere di nuovo a nessuno.',
  'tried.frame-http': 'Riquadro di un altro sito, su HTTP',
  'claimed.frame-http':
    'Dove nessun cookie può essere conservato non si chiede nulla, e nulla si avvia.',
  'tried.frame-secure': 'Riquadro di un altro sito, sicuro',
  'claimed.frame-secure':
    'La scelta è conservata in un cookie di quel solo riquadro, con tutti i pulsanti in vista.',
  'tried.frame-quiet': 'Riquadro che deve tacere',
  'claimed.frame-quiet': '{#code}data-frame="quiet"{/code} non chiede nulla in un riquadro.',
  'tried.post': 'Pagina che risponde a un modulo (POST)',
  'claimed.post': 'La revoca la ricarica senza inviare di nuovo il modulo.',
  'tried.typed-text': 'Testo scritto in un’altra scheda',
  'claimed.typed-text': 'La revoca vi chiude ciò che può, e non butta via nulla.',
  'tried.strict-csp': 'Content Security Policy rigorosa',
  'claimed.strict-csp': 'Non serve nulla di incorporato, e nessuno stile è rifiutato.',
  'tried.trusted-types-none': 'Trusted Types, nessuno ammesso',
  'claimed.trusted-types-none':
    'Banner, strumento e blocchi funzionano; gli script incorporati nei modelli non si avviano, e ciò viene segnalato.',
  'tried.trusted-types-own': 'Trusted Types con la regola {#code}clausebook{/code}',
  'claimed.trusted-types-own':
    'Gli script incorporati nei modelli si avviano quando il loro servizio è consentito.',
  'tried.base': '{#code}<base>{/code} altrove',
  'claimed.base': 'Trova comunque i propri file e l’indirizzo della pagina.',
  'tried.service-worker': 'Service worker senza rete',
  'claimed.service-worker':
    'Non avvia nulla finché l’elenco non si può avere, e sa ancora che cosa è stato rifiutato.',
  'tried.slow-list': 'Elenco lento',
  'claimed.slow-list': 'Un clic su «Cookie preferences» prima che arrivi non va perso.',
  'tried.failing-list': 'Elenco che all’inizio manca',
  'claimed.failing-list': 'Viene segnalato, richiesto di nuovo e applicato quando arriva.',
  'tried.list-in-page': 'Elenco nella pagina stessa',
  'claimed.list-in-page': 'Non serve alcuna richiesta per chiedere.',
  'tried.no-cookies': 'Cookie che non vengono conservati',
  'claimed.no-cookies': 'Vale come rifiuto, e il visitatore ne è informato.',
  'tried.late': 'Script inserito tardi',
  'claimed.late':
    'Ciò che era contrassegnato prima del suo arrivo è trattenuto, e aperto dopo il consenso.',
  'tried.twice': 'Script inserito due volte',
  'claimed.twice':
    'C’è un solo banner, ogni blocco si apre una volta, e il secondo script dice che non fa nulla.',
  'tried.mistakes': 'Errori nella pagina',
  'claimed.mistakes': 'Ciascuno è segnalato una volta nella console, e nulla si avvia.',
  'tried.no-organisation': 'Nessuna organizzazione indicata',
  'claimed.no-organisation': 'Viene segnalato nella console, e nulla si avvia.',
  'tried.google-snippet': 'Codice di Google nella pagina',
  'claimed.google-snippet':
    'Con {#code}default.js{/code} prima di esso, «denied» precede ogni comando; seguono aggiornamenti ed eventi.',
  'tried.tags-in-templates': 'Tag trattenuti solo in modelli',
  'claimed.tags-in-templates':
    'Lo script dice da sé «denied», per le regioni e per il tempo che la pagina indica.',
  'tried.vendors': 'Meta, Microsoft UET e Clarity',
  'claimed.vendors': 'A ciascuno è detto nelle sue parole, prima e dopo il consenso.',
  'tried.gpc-later': 'Global Privacy Control attivato più tardi',
  'claimed.gpc-later': 'Prevale su un precedente «Accept», lo dice e chiede di nuovo.',
  'tried.asks-again': 'Informativa che chiede di nuovo',
  'claimed.asks-again':
    'Nulla del vecchio consenso si avvia, la modifica è collegata, e un «Always allow» consente un solo servizio.',
  'tried.new-service': 'Servizio nuovo',
  'claimed.new-service': 'È indicato come nuovo; la X lo rifiuta e lascia le altre scelte.',
  'tried.technical-later': 'Servizio rifiutato che poi è detto tecnico',
  'claimed.technical-later': 'Resta rifiutato.',
  'tried.receipts': 'Ricevute',
  'claimed.receipts': 'Ogni atto è inviato una volta, e nessuna visita di pagina.',
  'tried.italian': 'Pagina italiana',
  'claimed.italian': 'Chiede in italiano senza che glielo si dica.',
  'tried.german': 'Pagina tedesca',
  'claimed.german': 'Chiede in tedesco senza che glielo si dica.',
  'tried.own-words': 'Parole proprie',
  'claimed.own-words': 'Un JSON nella pagina aggiunge una lingua o cambia le parole.',
  'tried.keyboard': 'Ritorno con la tastiera',
  'claimed.keyboard': 'Il fuoco passa allo strumento, Esc lo chiude, e il fuoco torna.',
  'tried.turbo': 'Turbo 8',
  'claimed.turbo':
    'Banner, strumento e blocchi reggono di pagina in pagina; una pagina presa dalla sua cache non mostra nulla di ciò che è stato revocato.',
  'tried.htmx-2': 'htmx 2, con hx-boost',
  'claimed.htmx-2': 'Lo stesso, anche con la sua cronologia delle pagine.',
  'tried.htmx-4': 'htmx 4, con hx-boost',
  'claimed.htmx-4': 'Lo stesso.',
  'tried.astro': 'Astro, router del client',
  'claimed.astro': 'Lo stesso.',
  'tried.body-anew': 'Body reinserito da uno script',
  'claimed.body-anew': 'Il banner resta dove {#code}innerHTML{/code} toglie tutto il resto.',
  'tried.react-wrapper': 'React 19, componente',
  'claimed.react-wrapper':
    'Si apre e si chiude con la scelta, senza ricaricare, e mai due volte dopo altri percorsi.',
  'tried.react-template': 'React 19, modello come markup',
  'claimed.react-template':
    'Lo stesso con il contenuto del modello come {#code}dangerouslySetInnerHTML{/code}.',
  'tried.react-live': 'React 19, modello con figli attivi',
  'claimed.react-live': 'Viene segnalato nella console, e mai detto trattenuto.',
  'tried.react-document': 'React 19, l’intero documento',
  'claimed.react-document': 'Il banner sopravvive all’idratazione, e i blocchi funzionano.',
  'tried.vue-wrapper': 'Vue 3, componente',
  'claimed.vue-wrapper':
    'Si apre e si chiude con la scelta, senza ricaricare, e mai due volte dopo altri percorsi.',
  'tried.vue-live': 'Vue 3, modello con figli attivi',
  'claimed.vue-live': 'Viene segnalato nella console, e mai detto trattenuto.',
  'tried.svelte-wrapper': 'Svelte 5, componente',
  'claimed.svelte-wrapper':
    'Si apre e si chiude con la scelta, senza ricaricare, e mai due volte dopo altri percorsi.',
  'tried.preact-template': 'Preact 11, modello',
  'claimed.preact-template':
    'Il modello documentato trattiene, apre e chiude come in una pagina semplice.',
  'tried.gate-element': 'Testo di un blocco come elemento',
  'claimed.gate-element':
    '{#code}<clausebook-gate>{/code} trattiene, apre e chiude come un modello.',
};
