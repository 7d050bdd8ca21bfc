declare module 'virtual:brand.css';

/** The words of a script, by language. */
declare module 'virtual:words/*' {
  export const messages: import('./messages/script-messages.ts').MessagesByLanguage;
}

/** The words of a small script, ready to be spoken. */
declare module 'virtual:plain-words/*' {
  export const words: import('./messages/plain-words.ts').PlainWords;
}

/** The text of a style sheet, as Vite gives it. */
declare module '*.css?inline' {
  const text: string;

  export { text as default };
}
