/**
 * What facts of a file say in another language, by the words that they have in the file. A fact whose words
 * were changed since is in no other language any more, so that no translation of it can lag unseen.
 */
export type Phrases = Readonly<Record<string, string>>;
