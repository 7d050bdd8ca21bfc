/** Words on which a sentence turns, in small letters, by language: negations, then modal verbs. */
const DECISIVE = {
  en: `not no never none nor neither without cannot except unless only
    may must shall will can could should would might`,
  de: `nicht kein keine keinen keinem keiner keines nie niemals weder ohne außer nur
    darf dürfen muss müssen soll sollen kann können wird werden`,
  fr: `ne pas jamais aucun aucune ni sans sauf
    peut peuvent pouvons pouvez doit doivent devons devez`,
  it: `non mai nessun nessuno nessuna né senza salvo
    può possono possiamo deve devono dobbiamo`,
  es: `no nunca jamás ningún ninguno ninguna ni sin salvo
    puede pueden podemos debe deben debemos`,
};

const WORDS = new Set(Object.values(DECISIVE).flatMap((words) => words.split(/\s+/)));

/**
 * Whether a reader must see that a word stayed: a number, a negation or a modal verb. Struck out and put in
 * again with what is beside it, it would seem to have changed.
 */
export function isDecisive(word: string): boolean {
  return /\p{N}|n't$/u.test(word) || WORDS.has(word.toLowerCase());
}
