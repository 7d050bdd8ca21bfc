import { parseDate, parseDay } from '../policy/date.ts';
import { parsePolicyId } from '../policy/policy-id.ts';
import { isDigest } from './bytes-as-text.ts';
import {
  APPROVAL_KEYS,
  ENTRY_KEYS,
  type Entry,
  type MovedEntry,
  OPTIONAL_KEYS,
  type ServicesEntry,
} from './entry.ts';
import { isNoticeChannel, type NoticeEntry } from './notice-entry.ts';

/** The entry that a value is; null if it lacks something or has something that we do not know. */
export function entryOf(value: unknown): Entry | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Record<string, unknown>;
  const { kind } = fields;
  if (kind === 'services') return isOfServices(fields) ? (value as ServicesEntry) : null;
  if (kind === 'moved') return isMove(fields) ? (value as MovedEntry) : null;
  if (kind === 'notice') return isOfNotice(fields) ? (value as NoticeEntry) : null;
  if (kind !== 'version' && kind !== 'redaction' && kind !== 'translation') return null;
  const has = (key: string) => Object.hasOwn(fields, key);
  if (
    !hasKeys(
      fields,
      (ENTRY_KEYS[kind] as readonly string[]).filter(
        (key) => has(key) || !OPTIONAL_KEYS.includes(key),
      ),
    )
  )
    return null;
  const isSound =
    isText(fields['policy']) &&
    isText(fields['version']) &&
    isDigest(fields['index.txt']) &&
    isDigest(fields['index.md']) &&
    (!has('source') || isDigest(fields['source'])) &&
    (!has('told') || isDigest(fields['told'])) &&
    (!has('approvals') || areApprovals(fields['approvals'])) &&
    isDay(fields['sealed']);
  const isOfItsKind =
    kind === 'redaction'
      ? isText(fields['reason'])
      : isText(fields['language']) &&
        isText(fields['site']) &&
        (fields['wording'] === 'official' || fields['wording'] === 'restated') &&
        (kind === 'translation'
          ? isDigest(fields['translationOf'])
          : ['effective', 'notBefore', 'published'].every((key) => isDateOrNull(fields[key])));
  return isSound && isOfItsKind ? (value as Entry) : null;
}

function isMove(fields: Record<string, unknown>): boolean {
  const { policy, to, sealed } = fields;
  const isPolicy = (value: unknown) => isText(value) && parsePolicyId(value) === value;
  return (
    hasKeys(fields, ENTRY_KEYS.moved) &&
    isPolicy(policy) &&
    isPolicy(to) &&
    policy !== to &&
    isDay(sealed)
  );
}

function isOfNotice(fields: Record<string, unknown>): boolean {
  const { policy, version, channel, on, to, text, sealed } = fields;
  return (
    hasKeys(fields, ENTRY_KEYS.notice) &&
    [policy, version, to].every(isText) &&
    isNoticeChannel(channel) &&
    isDay(on) &&
    isDigest(text) &&
    isDay(sealed)
  );
}

function areApprovals(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isApproval);
}

function isApproval(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  const { by, role, date } = fields;
  return hasKeys(fields, APPROVAL_KEYS) && isText(by) && isText(role) && isDay(date);
}

function hasKeys(fields: Record<string, unknown>, keys: readonly string[]): boolean {
  return Object.keys(fields).sort().join() === [...keys].sort().join();
}

function isOfServices(fields: Record<string, unknown>): boolean {
  const { organisation, source, services, changes, sealed } = fields;
  const isList = (list: unknown, item: RegExp) =>
    Array.isArray(list) && list.every((each) => typeof each === 'string' && item.test(each));
  return (
    hasKeys(fields, ENTRY_KEYS.services) &&
    isText(organisation) &&
    isDigest(source) &&
    isList(services, /^[a-z][a-z0-9-]* [0-9a-f]{64}$/) &&
    isList(changes, /^[0-9a-f]{64}$/) &&
    isDay(sealed)
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isDay(value: unknown): boolean {
  return isText(value) && parseDay(value) !== null;
}

function isDateOrNull(value: unknown): boolean {
  return value === null || (typeof value === 'string' && parseDate(value) !== null);
}
