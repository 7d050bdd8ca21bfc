const LARGEST = 4096;

/**
 * A receipt as a line to be appended, with the time at which it arrived; null where it is none. What
 * browsers send is not to be trusted: only the parts that a receipt has are kept.
 */
export function receiptLine(body, now) {
  if (body.length > LARGEST) return null;
  let receipt;
  try {
    receipt = JSON.parse(body);
  } catch {
    return null;
  }
  const { schema, id, record, host, organisation, policy, services, words } = receipt ?? {};
  const isSound =
    schema === 1 &&
    /^[\w-]{8,36}$/.test(id) &&
    typeof host === 'string' &&
    typeof organisation === 'string' &&
    (record === null || (record?.id === id && isIds(record.granted) && isIds(record.refused)));
  if (!isSound) return null;
  const kept = {
    received: now.toISOString(),
    id,
    record,
    host,
    organisation,
    policy,
    services,
    words,
  };
  return `${JSON.stringify(kept)}\n`;
}

function isIds(list) {
  return Array.isArray(list) && list.every((id) => /^[a-z][a-z0-9-]*$/.test(id));
}
