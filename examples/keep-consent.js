const DAYS = 180;
const NAME = 'ik-consent';
const RECORD = /^schema=1&[\w&=@~:.-]+$/;

/**
 * The `Set-Cookie` by which a server keeps a copy of the record, since some browsers keep what a script
 * wrote for seven days only. Null where there is nothing to keep. The copy has a name of its own: an answer
 * that comes late can never take the place of a newer choice, which the script alone writes.
 * @param domain that of services.yaml, where there is one
 */
export function consentCookie({ headers }, domain = '') {
  if (headers.get('Sec-Fetch-Dest') !== 'document' || headers.get('Sec-Purpose')) return null;
  const cookies = (headers.get('Cookie') ?? '')
    .split(/; */)
    .map((cookie) => cookie.split(/=(.*)/s));
  const given = (name) => cookies.find(([each]) => each === name)?.[1];
  // What the script wrote is the newest; that it wrote “deleted” means that nothing is to be kept.
  const record = given(NAME) ?? given(`${NAME}-kept`) ?? '';
  if (!RECORD.test(record)) return null;
  const scope = domain && `; Domain=${domain}`;
  return `${NAME}-kept=${record}; Path=/; Max-Age=${DAYS * 86_400}; SameSite=Lax; Secure${scope}`;
}
