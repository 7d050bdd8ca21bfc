/** The tags under which words may be, the best first: of zh-TW also zh-Hant and zh, of pt also pt-BR. */
export function fallBacks(tag: string): string[] {
  try {
    const { language, script, region } = new Intl.Locale(tag).maximize();
    return [tag, `${language}-${script}`, `${language}-${region}`, language, 'en'];
  } catch {
    // No tag of a language, or none.
    return ['en'];
  }
}
