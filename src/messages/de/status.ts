import type { status as english } from '../en/status.ts';
import type { Translated } from '../words.ts';

export const status: Translated<typeof english> = {
  'status.label.in-force': 'In Kraft',
  'status.label.latest-known': 'Letzte bekannte Fassung',
  'status.label.example': 'Beispiel',
  'status.example': ', von diesem Archiv aus dem geschrieben, was es zusammenfasst.',
  'status.label.upcoming': 'Künftig',
  'status.label.draft': 'Entwurf',
  'status.label.withdrawn': 'Zurückgezogen',
  'status.label.superseded': 'Ersetzt',
  'status.since': ' {$since}.',
  'status.undated-applied':
    '{{. Der Text trägt kein Datum; er kann nicht {$before} gegolten haben.}}',
  'status.undated-applies': '{{. Der Text trägt kein Datum; er kann nicht {$before} gelten.}}',
  'status.undated': '{{. Der Text trägt kein Datum.}}',
  'status.of': ' {$of}',
  'status.last-seen': ' (zuletzt gesehen: {$date :date})',
  'status.last-seen-unknown': ' (wann sie zuletzt gesehen wurde, ist nicht bekannt)',
  'status.applies': ', gilt {$from}.',
  'status.not-published': ', nicht veröffentlicht.',
  'status.coming-withdrawal':
    ', sollte {$from} gelten und wird schon vorher, {$on}, zurückgezogen: {$reason}',
  'status.withdrawn': ' {$on}{$extent}: {$reason}',
  'status.with-policy': ' mit der ganzen Richtlinie',
  'status.before-it-applied': ', bevor sie galt',
  'status.in-its-place': ' An ihrer Stelle: {#policy}{$title}{/policy} von {$name}.',
  'status.superseded-undated': ' durch {#newer}eine neuere Fassung ohne Datum{/newer}.',
  'status.superseded-undated-not-before':
    ' durch {#newer}eine neuere Fassung ohne Datum{/newer}, die nicht {$before} gegolten haben kann.',
  'status.superseded': ' {$on} durch {#newer}eine neuere Fassung{/newer}.',
  'status.superseded-same':
    '.input {$date :date} .match $date day {{ {$on} durch {#newer}eine neuere Fassung desselben Tages{/newer}.}} month {{ {$on} durch {#newer}eine neuere Fassung desselben Monats{/newer}.}} * {{ {$on} durch {#newer}eine neuere Fassung desselben Jahres{/newer}.}}',
  'status.none-in-force':
    'Heute ist keine Fassung dieser Richtlinie in Kraft: {#history}zur Chronik{/history}.',
  'status.read-latest': '{#policy}Den letzten bekannten Text lesen{/policy}',
  'status.read-latest-of': '{#policy}Den letzten bekannten Text lesen, {$of}{/policy}',
  'status.read-current': '{#policy}Den geltenden Text lesen{/policy}',
  'status.read-current-since': '{#policy}Den {$since} geltenden Text lesen{/policy}',
  'status.day': 'Stand: {$date :date}.',
  'withdrawn.in-brief': ', zurückgezogen',
  'withdrawn.in-brief-before': ', zurückgezogen, bevor sie galt',
  'withdrawn.version':
    'Zurückgezogen wurde die {#version}{$name}{/version} {$on}{$extent}: {$reason}',
  'moved.policy':
    'Diese Richtlinie stand früher unter /{$from}/ (verlegt: {$date :date}). Die alten Adressen führen zu den neuen.',
  'version.redacted':
    'Aus diesem Text wurde etwas entfernt ({$date :date}), wo nun {$gap} steht. Der Grund: {$reason}',
  'notified.email':
    'Per E-Mail am {$on :date}, an: {$to}. Aufgezeichnet am {$sealed :date}. SHA-256 des Textes: {$text}',
  'notified.post':
    'Per Post am {$on :date}, an: {$to}. Aufgezeichnet am {$sealed :date}. SHA-256 des Textes: {$text}',
  'notified.sms':
    'Per SMS am {$on :date}, an: {$to}. Aufgezeichnet am {$sealed :date}. SHA-256 des Textes: {$text}',
  'notified.app':
    'In der App am {$on :date}, an: {$to}. Aufgezeichnet am {$sealed :date}. SHA-256 des Textes: {$text}',
  'notified.account':
    'Im Kundenkonto am {$on :date}, an: {$to}. Aufgezeichnet am {$sealed :date}. SHA-256 des Textes: {$text}',
  'notified.website':
    'Auf der Website am {$on :date}, an: {$to}. Aufgezeichnet am {$sealed :date}. SHA-256 des Textes: {$text}',
};
