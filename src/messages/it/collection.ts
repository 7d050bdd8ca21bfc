import type { collection as english } from '../en/collection.ts';
import type { Translated } from '../words.ts';

export const collection: Translated<typeof english> = {
  'summed.title': 'Che cosa riassume questo avviso',
  'summed.entry':
    '{$statement} riassume {$clause} di {$policy}, come chi l’ha scritto lo ha letto nella {$version}.',
  'summed.latest': 'Questo archivio non conosce una versione successiva applicabile.',
  'summed.same': 'La {$version} ha lì le stesse parole.',
  'summed.changed':
    '{#strong}Cambiato da allora:{/strong} la {$version} ha lì altre parole. {#compare}Che cosa è cambiato{/compare}',
  'summed.gone': '{#strong}Non c’è più:{/strong} la {$version} non ha questa clausola.',
  'summed.ended': '{#strong}Quel documento non è più applicabile.{/strong}',
  'summed.ahead': 'Quella versione non è ancora applicabile; la {$version} ha lì altre parole.',
  'summed.stale':
    '.input {$count :number} .match $count one {{Una clausola riassunta da questo avviso è cambiata da quando è stata letta: {$clauses}.}} * {{Alcune clausole riassunte da questo avviso sono cambiate da quando sono state lette: {$clauses}.}}',
  'summed.form': 'Si può {#form}stampare come modulo{/form}.',
  'summed.consents': '{#form}Il modulo{/form} chiede un sì o un no a: {$clauses}.',
  'signed.name': 'Modulo da firmare',
  'signed.title': '{$title}: modulo da firmare · {$name}',
  'signed.description': '{$title} ({$name}) come modulo da stampare, compilare e firmare.',
  'signed.consents':
    '.input {$count :number} .match $count 0 {{Questo avviso non chiede alcun consenso.}} one {{Consenso}} * {{Consensi}}',
  'signed.how': 'Una casella barrata vale sì; una casella vuota vale no.',
  'signed.required': 'necessario',
  'signed.optional': 'facoltativo',
  'signed.signer': 'Nome',
  'signed.date': 'Data',
  'signed.signature': 'Firma',
  'signed.text': 'Questo testo resta per sempre all’indirizzo {$address}',
  'listed.notices': 'Avvisi alla raccolta dei dati: {$notices}',
};
