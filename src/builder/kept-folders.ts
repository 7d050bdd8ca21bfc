import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { policyId } from '../policy/policy-id.ts';
import type { LoadedSite } from '../site/load-site.ts';
import { policiesOf, type View } from '../site/view/view.ts';
import { type RecordedFolder, readRecord, writeRecord } from './build-record.ts';
import { codeDigest } from './code-digest.ts';
import { folderFingerprint } from './folder-fingerprint.ts';
import { policyKeys } from './policy-key.ts';

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
  /** Notes what the new build gave, once it stands at its place. */
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
  const decide = (folder: string, key: string) => {
    keys.set(folder, key);
    const last = recorded.get(folder);
    if (last?.key !== key || folderFingerprint(join(out, folder)) !== last.fingerprint)
      return false;
    kept.set(folder, last);
    return true;
  };
  return {
    choose(site, assets) {
      const names = existsSync(assets) ? readdirSync(assets).sort() : [];
      const chosen = policyKeys(site, [code, ...names]);
      for (const policy of policiesOf(site.view)) {
        const folder = policyId(policy);
        const { steps, told } = site.view;
        if (decide(folder, chosen.get(folder) ?? '')) {
          steps.recall(policy, kept.get(folder)?.steps ?? {});
          told.recall(policy, kept.get(folder)?.told ?? {});
        }
        remembered.set(folder, () => ({ steps: steps.counted(policy), told: told.all(policy) }));
      }
    },
    keep: (folder, inputs) => decide(folder, `${code} ${inputs}`),
    has: (path) => kept.has(path.split('/', 2).join('/')),
    names: () => [...kept.keys()],
    record() {
      // Where the code was edited meanwhile, nobody knows by which the pages were made.
      if (codeDigest() !== code) return;
      const all = [...keys].flatMap(([folder, key]): [string, RecordedFolder][] => {
        const fingerprint = kept.get(folder)?.fingerprint ?? folderFingerprint(join(out, folder));
        const { steps, told } = remembered.get(folder)?.() ?? { steps: {}, told: {} };
        return fingerprint === null ? [] : [[folder, { key, fingerprint, steps, told }]];
      });
      writeRecord(out, new Map(all));
    },
  };
}
