import type { Day } from '../../policy/date.ts';
import { timelineOf } from '../../policy/timeline.ts';
import { formatVersionName } from '../../policy/version-name.ts';
import { type Passage, passagesOf } from '../markdown/passages.ts';
import type { Content, OrganisationFolder, PolicyFolder } from '../parsed/content.ts';
import type { VersionFile } from '../parsed/version-file.ts';
import type { PolicyFile } from '../schema/policy.ts';
import type { OtherVersion, ReadableVersion, Reading } from './question.ts';

/**
 * The texts that are in force on a day, upcoming, or still drafts, each with what it is held against. Those
 * that are superseded or withdrawn are left out: nobody can change them any more.
 * @param faulty paths of the files with errors, of which too little is known
 */
export function readingsOf(content: Content, faulty: ReadonlySet<string>, today: Day): Reading[] {
  return content.organisations
    .filter(({ described, services }) => described.value && (!services || services.value))
    .flatMap((organisation) => readingsIn(organisation, faulty, today));
}

function readingsIn(
  organisation: OrganisationFolder,
  faulty: ReadonlySet<string>,
  today: Day,
): Reading[] {
  const isSound = ({ path }: { path: string }) => !faulty.has(path);
  const policies = organisation.policies.flatMap((policy) => {
    const facts = policy.described.value;
    if (!facts || !isSound(policy.described)) return [];
    return [{ policy, facts, timeline: timelineIn(policy, facts, today) }];
  });
  const inForce = policies.flatMap(({ policy, timeline }): OtherVersion[] => {
    const version = timeline.find(({ status }) => status === 'in force')?.version.file;
    return version && isSound(version) ? [{ policy, version, passages: passagesIn(version) }] : [];
  });
  return policies.flatMap(({ policy, facts, timeline }) =>
    timeline.flatMap(({ version: { file, front }, status }): Reading[] => {
      if (status === 'superseded' || status === 'withdrawn' || !isSound(file)) return [];
      const others = inForce.filter((other) => other.policy !== policy);
      const own = inForce.find(({ version }) => version === file);
      const passages = own?.passages ?? passagesIn(file);
      const predecessor = predecessorOf(file, policy, isSound);
      const standing = status;
      const version = { ...file, front };
      return [{ version, passages, policy, facts, organisation, standing, predecessor, others }];
    }),
  );
}

/** How the versions of an organisation stand on a day: all that the day decides of the readings. */
export function standingsIn({ policies }: OrganisationFolder, today: Day): unknown[] {
  return policies.flatMap((policy) => {
    const facts = policy.described.value;
    if (!facts) return [];
    const timeline = timelineIn(policy, facts, today);
    return [timeline.map(({ version, status }) => [policy.path, version.name, status])];
  });
}

/** Standings of the versions whose files can be read. */
function timelineIn(policy: PolicyFolder, facts: PolicyFile, today: Day) {
  const versions = policy.versions.flatMap((file) => {
    if (!file.front || !file.name) return [];
    const { front } = file;
    const name = formatVersionName(file.name);
    const dates = {
      name,
      effective: front.effective === 'unknown' ? null : front.effective,
      notBefore: front.notBefore ?? null,
      draft: front.draft,
      withdrawn: facts.versions[name]?.withdrawn ?? null,
    };
    return [{ file, front, ...dates }];
  });
  return timelineOf({ versions, withdrawn: facts.withdrawn ?? null }, today);
}

/** The published version that one follows, where it can be read. */
function predecessorOf(
  file: VersionFile,
  { versions }: PolicyFolder,
  isSound: (file: VersionFile) => boolean,
): ReadableVersion | null {
  const before = versions.slice(0, versions.indexOf(file)).findLast(({ isDraft }) => !isDraft);
  return before?.front && isSound(before) ? { ...before, front: before.front } : null;
}

function passagesIn({ text }: VersionFile): Passage[] {
  return passagesOf(text);
}
