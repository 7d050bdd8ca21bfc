import type { files as english } from '../en/files.ts';
import type { Translated } from '../words.ts';

export const files: Translated<typeof english> = {
  'llms.as-of':
    'Situazione al: {$date :date}. Le versioni precedenti si trovano agli indirizzi con data elencati da policy.json accanto a ogni documento; una versione si cita con il proprio.',
  'llms.policies': 'Documenti',
  'llms.data': 'Dati',
  'llms.all': 'Tutti i documenti come dati',
  'llms.feed': 'Le revisioni come feed',
  'llms.ledger': 'Il registro di ciò che è stato pubblicato',
  'redline.header': '{$whose}: confronto da {$from} a {$to}',
  'redline.title': 'Confronto di {$title} da {$from} a {$to}',
};
