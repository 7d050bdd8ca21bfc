import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Day } from '../policy/date.ts';
import { policyAbove } from '../policy/policy-id.ts';
import { dayMarks, redate } from '../site/html/day-marks.ts';
import type { LoadedSite } from '../site/load-site.ts';
import { otherViews } from '../site/view/language-view.ts';
import { policiesOf, type View } from '../site/view/view.ts';
import { type RecordedFolder, readRecord, writeRecord } from './build-record.ts';
import { codeDigest } from './code-digest.ts';
import { folderFingerprint } from './folder-fingerprint.ts';
import { folderIn, policyKeys } from './policy-key.ts';

const LONG_AGO = '1970-01-01' as Day;

/** What of a policy’s folder depends on the day: all of it, or the files that name the day. */
export type MadeOfDay = Pick<RecordedFolder, 'isOfDay' | 'dated'>;

/** The folders, of policies above all, that a build leaves as the last one made them. */
export interface KeptFolders {
  /**
   * Decides which those are: where key and fingerprint are still those that were recorded.
   * @param assets the folder of the style sheets and scripts just built, to which pages point
   */
  choose(site: { view: View } & Pick<LoadedSite, 'digests'>, assets: string): void;
  /**
   * Decides about a further folder, whose content these inputs (and the code) give; whether it is taken
   * over.
   */
  keep(folder: string, inputs: string): boolean;
  /** Whether a file or page, by its path from the site’s root without a leading slash, is taken over. */
  has(path: string): boolean;
  /** The folders that are taken over, as decided so far. */
  names(): string[];
  /** Tells of a policy’s folder that is made anew what of it depends on the day. */
  made(folder: string, made: MadeOfDay): void;
  /**
   * Writes those files of a policy’s folder that is taken over which name the day of the last build, with
   * the new one.
   * @param fresh the folder of the new build
   */
  redate(folder: string, fresh: string, view: View): void;
  /** Notes what the new build made, once it stands at its place. */
  record(): void;
}

/**
 * @param out where the last build lies
 * @param code digest of the code that builds
 * @param options.cold whether to take over nothing
 */
export function keepFolders(out: string, code: string, options: { cold: boolean }): KeptFolders {
  const recorded = options.cold ? new Map<string, RecordedFolder>() : readRecord(out);
  const kept = new Map<string, RecordedFolder>();
  const keys = new Map<string, string>();
  const remembered = new Map<string, () => Pick<RecordedFolder, 'steps' | 'told'>>();
  const ofDay = new Map<string, MadeOfDay>();
  const redated = new Set<string>();
  const languages = new Set<string>();
  let today = LONG_AGO;
  const decide = (folder: string, key: string) => {
    keys.set(folder, key);
    const last = recorded.get(folder);
    if (last?.key !== key || (last.isOfDay && last.day !== today)) return false;
    if (folderFingerprint(join(out, folder)) !== last.fingerprint) return false;
    kept.set(folder, last);
    return true;
  };
  const chooseIn = (site: Parameters<typeof policyKeys>[0], assets: readonly string[]) => {
    const { steps, told, addresses, home } = site.view;
    if (addresses !== home.addresses) languages.add(addresses.language ?? '');
    const chosen = policyKeys(site, [code, ...assets]);
    for (const policy of policiesOf(site.view)) {
      const folder = folderIn(site.view, policy);
      if (decide(folder, chosen.get(folder) ?? '')) {
        steps.recall(policy, kept.get(folder)?.steps ?? {});
        told.recall(policy, kept.get(folder)?.told ?? {});
      }
      remembered.set(folder, () => ({ steps: steps.counted(policy), told: told.all(policy) }));
    }
  };
  /** The folder that decides about a path: a policy’s, or two steps of any other. */
  const folderAbove = (path: string) => {
    const [first = '', ...rest] = path.split('/');
    const below = languages.has(first) ? policyAbove(`${rest.join('/')}/`) : null;
    if (below !== null) return `${first}/${below}`;
    return policyAbove(`${path}/`) ?? path.split('/', 2).join('/');
  };
  return {
    choose(site, assets) {
      today = site.view.keyedDay;
      const names = existsSync(assets) ? readdirSync(assets).sort() : [];
      for (const view of [site.view, ...otherViews(site.view)])
        chooseIn({ view, digests: site.digests }, names);
    },
    keep: (folder, inputs) => decide(folder, `${code} ${inputs}`),
    has: (path) => kept.has(folderAbove(path)),
    names: () => [...kept.keys()],
    made: (folder, made) => ofDay.set(folder, made),
    redate(folder, fresh, { words, keyedDay }) {
      const { day, dated } = kept.get(folder) ?? { day: keyedDay, dated: [] };
      if (day === keyedDay) return;
      const [from, to] = [dayMarks(words, day), dayMarks(words, keyedDay)];
      for (const path of dated) {
        const text = redate(path, readFileSync(join(out, path), 'utf8'), from, to);
        mkdirSync(dirname(join(fresh, path)), { recursive: true });
        writeFileSync(join(fresh, path), text);
      }
      redated.add(folder);
    },
    record() {
      // Where the code was edited meanwhile, nobody knows which code made the pages.
      if (codeDigest() !== code) return;
      const all = [...keys].flatMap(([folder, key]): [string, RecordedFolder][] => {
        const last = kept.get(folder);
        const isAsItWas = last !== undefined && !redated.has(folder);
        const fingerprint = isAsItWas ? last.fingerprint : folderFingerprint(join(out, folder));
        const { steps, told } = remembered.get(folder)?.() ?? { steps: {}, told: {} };
        const { isOfDay, dated } = ofDay.get(folder) ?? last ?? { isOfDay: false, dated: [] };
        const facts = { key, day: today, isOfDay, dated, steps, told };
        return fingerprint === null ? [] : [[folder, { ...facts, fingerprint }]];
      });
      writeRecord(out, new Map(all));
    },
  };
}
