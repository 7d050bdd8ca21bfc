/** What stands before the date from which a text applies, in eight languages, for a regular expression. */
export const APPLIES =
  'effective|effective date|in (?:force|effect)|applies|applicable|valid|gültig|in Kraft|en vigueur|in vigore|vigente|obowiązuje';

/** What stands before the date of the last change of a text. */
export const CHANGED =
  '(?:last|latest|most recent(?:ly)?)\\s+(?:updated?|modified|modification|revised|revision|amended|changed|reviewed)|updated|revised|version (?:of|dated)|Stand|zuletzt (?:aktualisiert|geändert)|letzte (?:Änderung|Aktualisierung)|dernière (?:mise à jour|modification)|mise? à jour|ultim[oa] (?:aggiornamento|modifica)|aggiornat[oa]|última (?:actualización|modificación|atualização)|ostatnia (?:aktualizacja|zmiana)|laatst (?:bijgewerkt|gewijzigd)';

/** Small words between such a label and its date. */
export const BETWEEN =
  '(?:\\s*(?:date|on|as of|as from|from|since|dated|is|was|the|this|ab|seit|am|vom|depuis|le|du|dal|da|il|del|al|in data|od|dnia|op)\\b)*';
