import type { asking as english } from '../en/asking.ts';
import type { Translated } from '../words.ts';

/**
 * What the consent tool says, here and on other sites: one wording each, with nothing in it to be formatted.
 */
export const asking: Translated<typeof english> = {
  'asking.region': 'Consenso ai cookie',
  'asking.preferences': 'Preferenze sui cookie',
  'asking.ask':
    'Con il Suo consenso, questi servizi possono usare cookie e tecniche simili, per statistiche e pubblicità: {$services}. La scelta è conservata per {$days} giorni; può essere cambiata in qualsiasi momento.',
  'asking.short': 'Possono {$count} servizi usare cookie, per statistiche e pubblicità?',
  'asking.x': 'Con la X restano i soli cookie tecnici.',
  'asking.new': 'Novità: {$services}. Le altre scelte restano.',
  'asking.open': 'Ancora da scegliere: {$services}. Le altre scelte restano.',
  'asking.gpcNow':
    'Il Suo browser ora invia Global Privacy Control: ciò che era consentito è rifiutato, finché non si sceglie di nuovo.',
  'asking.again': 'La nostra informativa è cambiata: dobbiamo chiedere di nuovo.',
  'asking.compare': 'Che cosa è cambiato',
  'asking.close': 'Chiudi',
  'asking.accept': 'Accetta tutti',
  'asking.selected': 'Accetta selezionati',
  'asking.deny': 'Rifiuta tutti',
  'asking.allow': 'Consenti',
  'asking.refuse': 'Rifiuta',
  'asking.closed': 'chiuso con la X',
  'asking.tool': 'Scegli',
  'asking.policy': 'Informativa sui cookie',
  'asking.blocked':
    'La scelta non ha potuto essere conservata: il browser non ha accettato il cookie. Tutto resta rifiutato.',
  'asking.unlisted':
    'Ora le scelte non possono essere mostrate: il loro elenco non si è caricato. Fino ad allora nulla di facoltativo è attivo.',
  'asking.gpc': 'Global Privacy Control rifiuta tutto, finché non si sceglie qui.',
  'asking.held': 'Bloccato finché {$service} non è consentito.',
  'asking.once': 'Carica una volta',
  'asking.always': 'Consenti sempre',
  'asking.technical':
    'I cookie tecnici sono sempre attivi, come {$services}, che conserva la Sua scelta.',
  'asking.analytics': 'Statistiche',
  'asking.marketing': 'Marketing',
  'asking.hosts': 'Host: {$list}.',
  'asking.cookies': 'Cookie: {$list}.',
  'asking.toConfirm': 'Da confermare dall’azienda',
  'asking.nothing':
    'Nessuna scelta è salvata: tutto è rifiutato. Una scelta si conserva con le informative {$versions}.',
  'asking.saved': 'Salvato il {$time} UTC ({$how}), con le informative {$versions}.',
  'asking.allowed': 'Consentiti: {$granted}. Rifiutati: {$refused}.',
  'asking.none': 'nessuno',
  'asking.left': 'Non è stato possibile rimuovere: {$list}.',
  'asking.others': 'Solo il Suo browser può rimuovere ciò che i servizi hanno memorizzato altrove.',
  'asking.copy': 'Copia la mia registrazione',
  'asking.copied': 'Copiato.',
  'asking.remove': 'Elimina la mia registrazione',
};
