/** What is used of Citation.js, which brings no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Reads references of a format as CSL. */
      chain(
        text: string,
        options: { readonly forceType: string; readonly generateGraph: boolean },
      ): readonly Readonly<Record<string, unknown>>[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
