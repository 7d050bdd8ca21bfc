import type { LabelledQuery } from './labelled-queries.ts';

const COOKIES = 'ik-multimedia/cookies/';
const DPF = 'ik-multimedia/data-privacy-framework/';
const PRIVACY = 'ik-multimedia/privacy/';
const IKOTEK = 'ikotek/privacy/';

function label(query: string, policy: string, ...ids: string[]): LabelledQuery {
  return { query, right: ids.map((id) => `${policy}#${id}`) };
}

/** Labelled by reading the Italian texts: word forms, elisions, questions in plain words. */
export const ITALIAN_QUERIES: readonly LabelledQuery[] = [
  // Forms of a word: verbs for nouns, plurals for singulars.
  label('cancellare cookie', COOKIES, 'eliminate-cookies', 'what-are-cookies'),
  label('come eliminare i cookie', COOKIES, 'eliminate-cookies'),
  label('bloccare cookie', COOKIES, 'blocking-cookies', 'manage-specific-cookies'),
  label('revocare il consenso', IKOTEK, 'consent-withdrawal'),
  label('revoca consensi', IKOTEK, 'consent-withdrawal'),
  label('trasferire i dati all’estero', PRIVACY, 'transfer-of-data'),
  label('cifrare dati', IKOTEK, 'protection-measures'),
  label('conservare dati', IKOTEK, 'retention-period'),
  label('certificazioni', IKOTEK, 'protection-measures'),
  label('arbitrati vincolanti', DPF, 'complaints-to-authorities'),
  label('rettifiche', DPF, 'access'),
  label('subappaltatore', DPF, 'onward-transfer'),
  label('minore', IKOTEK, 'children'),
  label('traduzione', DPF, 'language'),
  label('tutore', IKOTEK, 'children'),
  label('definizione dipendente', DPF, 'definitions'),
  // Elisions.
  label('diritti dell’interessato', DPF, 'access', 'choice'),
  label("l'informativa modificata", DPF, 'changes'),
  label('persone dell’Unione europea', DPF, 'recourse', 'complaints-to-authorities'),
  label('account dell’utente', COOKIES, 'authentication-cookie', 'third-party-cookies'),
  label('arbitrato', DPF, 'complaints-to-authorities'),
  label('autenticazione', COOKIES, 'authentication-cookie'),
  label('estensione per il regno unito', DPF, 'recourse'),
  label('indirizzo IP', PRIVACY, 'google-analytics'),
  // Questions in plain words.
  label('che cosa sono i cookie?', COOKIES, 'what-are-cookies'),
  label('chi è il titolare del trattamento', IKOTEK, 'our-role'),
  label('quale lingua prevale', DPF, 'language'),
  label('entro quanto rispondete alla richiesta', IKOTEK, 'contact', 'request-result'),
  label('per quanto tempo conservate i dati', IKOTEK, 'retention-period'),
  label(
    'posso rifiutare i cookie',
    COOKIES,
    'manage-cookies',
    'manage-specific-cookies',
    'analytical-cookies',
  ),
  label('durata dei cookie di sessione', COOKIES, 'technical-cookies-list'),
  label('reclamo all’autorità', DPF, 'complaints-to-authorities'),
  label('pubblicità basata sugli interessi', PRIVACY, 'google-analytics'),
  { query: 'dati sensibili', right: [`${PRIVACY}#processing-methods`, `${DPF}#definitions`] },
  // Terms, numbers, names, what is typed without accents.
  label('finalita e modalita', IKOTEK, 'purposes-and-manners'),
  label('9.4', IKOTEK, 'consent-withdrawal'),
  label('punto 8', IKOTEK, 'cross-border-transfer'),
  label('"clausole contrattuali"', PRIVACY, 'transfer-of-data'),
  label('Safe Harbor', PRIVACY, 'transfer-of-data'),
  label('Facebook Pixel', COOKIES, 'modify-cookie-preferences'),
  label('base giuridica', IKOTEK, 'legal-basis'),
  label('firewall', IKOTEK, 'protection-measures'),
];
