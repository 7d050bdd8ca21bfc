declare module 'virtual:brand.css';

/** The words of a script, by language. */
declare module 'virtual:words/*' {
  export const messages: import('./messages/script-messages.ts').MessagesByLanguage;
}

/** The text of a style sheet, as Vite gives it. */
declare module '*.css?inline' {
  const text: string;

  export { text as default };
}
