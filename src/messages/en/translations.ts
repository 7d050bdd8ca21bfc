/** What is said of translations, on the pages of their language. */
export const translations = {
  'translation.of': 'Translation of the {#original}text in {$language}{/original}.',
  'translation.controls':
    'As the document itself says, the text in {$language} controls where the two differ.',
  'translation.none':
    'This version is not translated. What follows is its text in {$language}: {#original}the same page in its own language{/original}.',
  'translation.clause': 'Text in {$language}',
  'translation.clause-controls': 'Text in {$language}, which controls',
  'translation.behind': 'Renders an earlier wording: {$parts}.',
  'translation.behind-here': 'This translation renders an earlier wording',
  'translation.open': 'Not translated yet: {$parts}.',
  'translation.opening': 'title and opening',
  'translation.notes': 'footnotes',
  'translation.sides': 'Both side by side',
  'translation.compared': 'These two are compared in {$language}, since not both are translated.',
} as const;
