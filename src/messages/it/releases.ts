import type { releases as english } from '../en/releases.ts';
import type { Translated } from '../words.ts';

export const releases: Translated<typeof english> = {
  'releases.lead':
    'Lo strumento per il consenso che questo archivio usa funziona anche su altri siti, con un solo elemento script. Una versione non cambia mai dopo la pubblicazione; {#code}integrity{/code} fa sì che i browser rifiutino un file che non sia esattamente quello previsto.',
  'releases.guide':
    'Come si usa è spiegato nella guida per chi lo integra; su quali pagine è stato provato è detto {#below}più avanti{/below}.',
  'releases.version': 'Versione {$version}',
  'releases.file': 'File',
  'releases.integrity': 'Integrità',
  'releases.for': 'Per {$name}:',
  'releases.denial':
    'Se nella pagina si trova il frammento di codice di Google, prima di esso deve trovarsi questo, affinché i suoi segnali siano negati finché la scelta non è nota:',
  'releases.inline':
    'Oppure lo stesso all’interno della pagina, con {#code}{$hash}{/code} in {#code}script-src{/code} se la pagina ha una content security policy:',
  'releases.words':
    'Questo sito dice alcune cose dello strumento con parole proprie. Una pagina di un altro sito in questa lingua le dice allo stesso modo con questo elemento:',
  'releases.json': 'Lo stesso elenco {#json}come JSON{/json}.',
  'releases.tried': 'Pagine su cui è stato provato',
  'releases.tried-how':
    'La versione {$release} è stata provata su queste {$count :number} piccole pagine (data: {$date :date}) da un browser che visita, fa clic e conta ciò che viene richiesto. Un trattino indica che una pagina non è stata provata in un browser. La stessa tabella {#json}come JSON{/json}.',
  'releases.page': 'Pagina',
  'releases.claim': 'Che cosa si afferma',
};
