import type { status as english } from '../en/status.ts';
import type { Translated } from '../words.ts';

export const status: Translated<typeof english> = {
  'status.label.in-force': 'In vigore',
  'status.label.latest-known': 'Ultima versione nota',
  'status.label.example': 'Esempio',
  'status.example': ', scritto da questo archivio a partire da ciò che riassume.',
  'status.label.upcoming': 'Di prossima applicazione',
  'status.label.draft': 'Bozza',
  'status.label.withdrawn': 'Ritirata',
  'status.label.superseded': 'Sostituita',
  'status.since': ' {$since}.',
  'status.undated-applied':
    '{{. Il testo non reca data; non può essere stato applicato {$before}.}}',
  'status.undated-applies': '{{. Il testo non reca data; non può applicarsi {$before}.}}',
  'status.undated': '{{. Il testo non reca data.}}',
  'status.of': ' {$of}',
  'status.last-seen': ' (vista l’ultima volta: {$date :date})',
  'status.last-seen-unknown': ' (non è noto quando sia stata vista l’ultima volta)',
  'status.applies': ', si applica {$from}.',
  'status.not-published': ', non pubblicata.',
  'status.coming-withdrawal': ', doveva applicarsi {$from} e sarà ritirata prima, {$on}: {$reason}',
  'status.withdrawn': ' {$on}{$extent}: {$reason}',
  'status.with-policy': ' con l’intero documento',
  'status.before-it-applied': ', prima di essere applicata',
  'status.in-its-place': ' Al suo posto: {#policy}{$title}{/policy} di {$name}.',
  'status.superseded-undated': ' da {#newer}una versione più recente senza data{/newer}.',
  'status.superseded-undated-not-before':
    ' da {#newer}una versione più recente senza data{/newer}, che non può essere stata applicata {$before}.',
  'status.superseded': ' {$on} da {#newer}una versione più recente{/newer}.',
  'status.superseded-same':
    '.input {$date :date} .match $date day {{ {$on} da {#newer}una versione più recente dello stesso giorno{/newer}.}} month {{ {$on} da {#newer}una versione più recente dello stesso mese{/newer}.}} * {{ {$on} da {#newer}una versione più recente dello stesso anno{/newer}.}}',
  'status.none-in-force':
    'Oggi nessuna versione di questo documento è in vigore: {#history}si veda la cronologia{/history}.',
  'status.read-latest': '{#policy}Leggere l’ultimo testo noto{/policy}',
  'status.read-latest-of': '{#policy}Leggere l’ultimo testo noto, {$of}{/policy}',
  'status.read-current': '{#policy}Leggere il testo in vigore{/policy}',
  'status.read-current-since': '{#policy}Leggere il testo in vigore {$since}{/policy}',
  'status.day': 'Situazione al: {$date :date}.',
  'withdrawn.in-brief': ', ritirata',
  'withdrawn.in-brief-before': ', ritirata prima di essere applicata',
  'withdrawn.version': 'La {#version}{$name}{/version} è stata ritirata {$on}{$extent}: {$reason}',
  'moved.policy':
    'Questo documento si trovava prima all’indirizzo /{$from}/ (spostato: {$date :date}). I vecchi indirizzi portano ai nuovi.',
  'version.redacted':
    'Da questo testo è stato rimosso un passo ({$date :date}), dove ora si legge {$gap}. Il motivo: {$reason}',
  'notified.email':
    'Per e-mail in data {$on :date}, a: {$to}. Annotato in data {$sealed :date}. SHA-256 del testo: {$text}',
  'notified.post':
    'Per posta in data {$on :date}, a: {$to}. Annotato in data {$sealed :date}. SHA-256 del testo: {$text}',
  'notified.sms':
    'Con SMS in data {$on :date}, a: {$to}. Annotato in data {$sealed :date}. SHA-256 del testo: {$text}',
  'notified.app':
    'Nell’app in data {$on :date}, a: {$to}. Annotato in data {$sealed :date}. SHA-256 del testo: {$text}',
  'notified.account':
    'Nell’area clienti in data {$on :date}, a: {$to}. Annotato in data {$sealed :date}. SHA-256 del testo: {$text}',
  'notified.website':
    'Sul sito in data {$on :date}, a: {$to}. Annotato in data {$sealed :date}. SHA-256 del testo: {$text}',
};
