/** Notices at collection: what they sum up, and their forms. */
export const collection = {
  'summed.title': 'What this notice sums up',
  'summed.entry':
    '{$statement} sums up {$clause} of {$policy}, as its author read it in the {$version}.',
  'summed.latest': 'This archive knows of no later version that applies.',
  'summed.same': 'The {$version} has the same words there.',
  'summed.changed':
    '{#strong}Changed since:{/strong} the {$version} has other words there. {#compare}What changed{/compare}',
  'summed.gone': '{#strong}Gone since:{/strong} the {$version} has no such clause.',
  'summed.ended': '{#strong}That policy applies no longer.{/strong}',
  'summed.ahead': 'That version does not apply yet; the {$version} has other words there.',
  'summed.stale':
    '.input {$count :number} .match $count one {{A clause that this notice sums up has changed since it was read: {$clauses}.}} * {{Clauses that this notice sums up have changed since they were read: {$clauses}.}}',
  'summed.form': 'It can be {#form}printed as a form{/form}.',
  'summed.consents': '{#form}The form{/form} asks for a yes or no to: {$clauses}.',
  'signed.name': 'Form to sign',
  'signed.title': '{$title}: form to sign · {$name}',
  'signed.description': 'The {$title} of {$name} as a form to print, fill in and sign.',
  'signed.consents':
    '.input {$count :number} .match $count 0 {{This notice asks for no consent.}} one {{Consent}} * {{Consents}}',
  'signed.how': 'Tick a box for yes; an empty box is a no.',
  'signed.required': 'required',
  'signed.optional': 'voluntary',
  'signed.signer': 'Name',
  'signed.date': 'Date',
  'signed.signature': 'Signature',
  'signed.text': 'This text stands for ever at {$address}',
  'listed.notices': 'Notices where data are collected: {$notices}',
} as const;
