declare module 'virtual:brand.css';

/** The text of a style sheet, as Vite gives it. */
declare module '*.css?inline' {
  const text: string;

  export { text as default };
}
