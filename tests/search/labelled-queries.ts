/** What somebody may type, and what is right for it. */
export interface LabelledQuery {
  readonly query: string;
  /** Addresses that are right; each begins in the folder of an organisation. */
  readonly right: readonly string[];
  /** Earlier wordings are asked for as well. */
  readonly isArchive?: boolean;
}

const COOKIES = 'ik-multimedia/cookies/';
const DPF = 'ik-multimedia/data-privacy-framework/';
const PRIVACY = 'ik-multimedia/privacy/';
const EARLIER = 'ik-multimedia/privacy/2011-10/';
const IKOTEK = 'ikotek/privacy/';

/** The clauses of a policy by their ids. */
function label(query: string, policy: string, ...ids: string[]): LabelledQuery {
  return { query, right: ids.map((id) => (id ? `${policy}#${id}` : policy)) };
}

function inArchive(query: string, policy: string, ...ids: string[]): LabelledQuery {
  return { ...label(query, policy, ...ids), isArchive: true };
}

/** Labelled by reading the policies; two labels were widened later, since several clauses answer them. */
export const LABELLED_QUERIES: readonly LabelledQuery[] = [
  // As in the issue that asked for the search.
  label(
    'cookies 180 days',
    COOKIES,
    'what-are-cookies',
    'first-party-cookies',
    'third-party-cookies',
  ),
  { query: 'opt out', right: [`${DPF}#choice`, `${PRIVACY}#google-analytics`] },
  label('§ 9.2', IKOTEK, 'ways-to-exercise-rights'),
  { query: 'who is the controller', right: [`${IKOTEK}#our-role`, `${DPF}#definitions`] },
  // Questions in plain words.
  label('how long do you keep my personal information', IKOTEK, 'retention-period'),
  label('what are cookies?', COOKIES, 'what-are-cookies'),
  label('how can I delete cookies', COOKIES, 'eliminate-cookies'),
  label(
    'how do I block cookies in my browser?',
    COOKIES,
    'blocking-cookies',
    'manage-specific-cookies',
  ),
  label('can I withdraw my consent', IKOTEK, 'consent-withdrawal'),
  label('where can I complain', COOKIES, 'contacts'),
  label('what happens when I disable every cookie', IKOTEK, 'cookies'),
  label('do you use Google Analytics?', PRIVACY, 'google-analytics'),
  label('is my data transferred to the United States of America', PRIVACY, 'transfer-of-data'),
  label('which language controls', DPF, 'language'),
  label('how are children protected', IKOTEK, 'children'),
  label('what is my right of access', DPF, 'access'),
  label('who may read a cookie', COOKIES, 'visitor-preferences', 'what-are-cookies'),
  label('when will you answer my request', IKOTEK, 'contact', 'request-result'),
  // Terms.
  label('binding arbitration', DPF, 'complaints-to-authorities'),
  label('Binding Corporate Rules', PRIVACY, 'transfer-of-data'),
  label('standard contract clauses', IKOTEK, 'cross-border-transfer'),
  label('encryption', DPF, 'security'),
  { query: 'firewalls', right: [`${IKOTEK}#protection-measures`, `${DPF}#security`] },
  label('legal basis', IKOTEK, 'legal-basis'),
  label('onward transfer', DPF, 'onward-transfer'),
  label('IP address', PRIVACY, 'google-analytics'),
  label('minors 14 years', IKOTEK, 'children'),
  label('interest-based advertising', PRIVACY, 'google-analytics'),
  label('trade union', PRIVACY, 'processing-methods'),
  label('retention', IKOTEK, 'retention-period'),
  label('serial number', DPF, 'role-as-processor'),
  label('health conditions', DPF, 'definitions'),
  label('strict confidence', IKOTEK, 'sharing'),
  label('withdrawing approval', IKOTEK, 'consent-withdrawal'),
  label('viruses', PRIVACY, 'use-of-cookies'),
  label(
    'session cookies',
    COOKIES,
    'what-are-cookies',
    'technical-cookies',
    'technical-cookies-list',
  ),
  label('clearing browsing history', COOKIES, 'eliminate-cookies'),
  // Names.
  label('Facebook Pixel', COOKIES, 'modify-cookie-preferences'),
  label('SoundCloud', COOKIES, 'third-party-cookies'),
  label('Gibraltar', DPF, '', 'definitions'),
  label('Federal Trade Commission', DPF, 'complaints-to-authorities'),
  label('Ikotek USA', IKOTEK, ''),
  label('Liechtenstein', DPF, 'definitions'),
  label('Sawgrass', PRIVACY, 'contacts'),
  label('ICANN', DPF, 'definitions'),
  // Numbers, with and without a sign.
  label('9.2', IKOTEK, 'ways-to-exercise-rights'),
  label('2.1', IKOTEK, 'our-role'),
  label('section 3.4', IKOTEK, 'exceptions'),
  label('§12', IKOTEK, 'contact'),
  { query: '1', right: [`${IKOTEK}#collection`, `${PRIVACY}#general-purpose`] },
  label('45 days', IKOTEK, 'contact'),
  label('60 minutes', COOKIES, 'technical-cookies-list'),
  label('2016/679', DPF, 'scope'),
  label('FL 33325', PRIVACY, 'contacts'),
  // Addresses for letters and machines.
  label('privacy@ikmultimedia.com', COOKIES, 'contacts'),
  label('DPO@ikmultimedia.com', COOKIES, 'contacts'),
  label('garante@gpdp.it', COOKIES, 'contacts'),
  label('info@ikotek.com', IKOTEK, 'contact', 'ways-to-exercise-rights', 'protection-measures', ''),
  label('www.gpdp.it', COOKIES, 'contacts'),
  // Phrases in quotation marks of several kinds.
  label('"Save preferences"', COOKIES, 'manage-cookies'),
  label('“marked by an X”', COOKIES, 'analytical-cookies'),
  label('«device information»', IKOTEK, 'definition-of-personal-information'),
  label('"Consent Management System"', COOKIES, 'manage-cookies'),
  label('"Safe Harbor"', PRIVACY, 'transfer-of-data'),
  label('"Accept All" buttons', COOKIES, 'modify-cookie-preferences'),
  // Hyphens, apostrophes, accents, capitals.
  label('third party cookies', COOKIES, 'third-party-cookies'),
  label('third-party cookies', COOKIES, 'third-party-cookies'),
  label('email address sender', PRIVACY, 'collection-on-line'),
  label('off-line forms', PRIVACY, 'collection-off-line'),
  label('visitors preferences', COOKIES, 'visitor-preferences'),
  label('cross border transfer', IKOTEK, 'cross-border-transfer'),
  label('children’s', IKOTEK, 'children'),
  label('Gíbraltár', DPF, '', 'definitions'),
  label('SAFE HARBOR', PRIVACY, 'transfer-of-data'),
  label('U.S. Department of Commerce', DPF, ''),
  // While it is being typed.
  label('arbitrat', DPF, 'complaints-to-authorities'),
  label('authentication coo', COOKIES, 'authentication-cookie'),
  // What only earlier versions say.
  inArchive('Laura Melotti', EARLIER, 'rights-of-data-subject'),
  inArchive('data controller representative', EARLIER, 'rights-of-data-subject'),
  inArchive('article 13', EARLIER, ''),
  inArchive('"Italian Privacy Code"', EARLIER, ''),
  inArchive('059/285496', EARLIER, 'rights-of-data-subject'),
  inArchive('Via dell’Industria', EARLIER, 'rights-of-data-subject', 'contacts'),
  inArchive('rights of data subject', EARLIER, 'rights-of-data-subject'),
  inArchive('41122 Modena', EARLIER, 'contacts', 'rights-of-data-subject'),
  inArchive('©2012', EARLIER, 'contacts'),
  inArchive('§ 4 rights', EARLIER, 'rights-of-data-subject'),
];

/** Misspelt words, each with one that must be offered in its place. */
export const MISSPELT: readonly (readonly [string, string])[] = [
  ['cookeis', 'cookies'],
  ['controler', 'controller'],
  ['retenshun', 'retention'],
  ['adress', 'address'],
  ['arbitation', 'arbitration'],
  ['encription', 'encryption'],
  ['recieve', 'receive'],
  ['privaci', 'privacy'],
  ['Facebok', 'facebook'],
  ['garante guarantie', 'guarantee'],
];
