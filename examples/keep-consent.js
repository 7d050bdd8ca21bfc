const DAYS = 180;
const RECORD = /(?:^|; *)(ik-consent=schema=1&[\w&=@~:.-]+)(?:;|$)/;

/**
 * The `Set-Cookie` by which a server sends the record back as it came, since some browsers keep what a
 * script wrote for seven days only. Null where there is nothing to send: only a page's own request is
 * answered so, because the answer to any other could overwrite a choice made meanwhile.
 */
export function consentCookie({ headers }) {
  const [, record] = RECORD.exec(headers.get('Cookie') ?? '') ?? [];
  if (!record || headers.get('Sec-Fetch-Dest') !== 'document') return null;
  return `${record}; Path=/; Max-Age=${DAYS * 86_400}; SameSite=Lax; Secure`;
}
