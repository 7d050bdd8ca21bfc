import { comparisonJson } from '../../compare/comparison-json.ts';
import { toHex, utf8 } from '../../ledger/bytes-as-text.ts';
import { formatLedger } from '../../ledger/ledger.ts';
import type { Hash } from '../../ledger/merkle-tree.ts';
import { formatTlogProof, tlogProofName } from '../../ledger/tlog-proof.ts';
import type { Policy } from '../../policy/library.ts';
import { policyId } from '../../policy/policy-id.ts';
import { otherViews } from '../view/language-view.ts';
import type { Media } from '../view/media.ts';
import { noticesGiven } from '../view/notices-given.ts';
import { sealOf, textsOf } from '../view/version-texts.ts';
import { policiesOf, type View } from '../view/view.ts';
import { evidenceReadme } from './evidence-readme.ts';
import { notice } from './notice-file.ts';
import type { PublishedFile } from './published-file.ts';
import { policyRecords } from './published-files.ts';
import { redlineFiles } from './redline-file.ts';

/** A file of the evidence, by its path in it. */
export type EvidenceFile = readonly [path: string, bytes: Uint8Array];

/**
 * All that shows what a policy has said and when: the files of its versions and of their translations as they
 * are published, at the same paths; each comparison as data and for Word; the notice of each version; ledger
 * and checkpoint; how to check all of it; and the digests of every file.
 * @param stamps what somebody outside said of an earlier checkpoint, or of this one
 */
export function evidence(
  hash: Hash,
  { view, media }: { readonly view: View; readonly media: Media },
  policy: Policy,
  checkpoint: string,
  stamps: readonly EvidenceFile[] = [],
): EvidenceFile[] {
  const base = view.addresses.path('/').length;
  const translated = translationsOf(view, policy);
  const published = [
    ...recordsOf(view, media, policy),
    ...translated.flatMap((each) => recordsOf(each.view, media, each.policy)),
  ].map(({ path, body }): EvidenceFile => {
    const made = body();
    return [path.slice(base), typeof made === 'string' ? utf8(made) : made];
  });
  const languages = translated.map((each) => each.view.language);
  const comparisons = view.comparisons(policy).map((pair): EvidenceFile => {
    const folder = view.addresses.compare(policy, pair.from, pair.to).slice(base);
    const data = {
      from: { version: pair.from.name, digest: pair.from.digest },
      to: { version: pair.to.name, digest: pair.to.digest },
      ...comparisonJson(view.comparison(policy, pair)),
    };
    return [`${folder}comparison.json`, utf8(`${JSON.stringify(data)}\n`)];
  });
  const notices = policy.versions.map((version): EvidenceFile => {
    const folder = view.addresses.version(policy, version).slice(base);
    return [`${folder}notice.eml`, utf8(notice(view, policy, version))];
  });
  const files = [
    ...published,
    ...tlogProofs(view, policy, checkpoint),
    ...notices,
    ...givenTexts(view, media, policy),
    ...comparisons,
    ['ledger.json', utf8(formatLedger(view.ledger))] as const,
    ['checkpoint', utf8(checkpoint)] as const,
    ...stamps.map(([name, bytes]): EvidenceFile => [`timestamp/${name}`, bytes]),
    ['README.txt', utf8(evidenceReadme(view, policy, languages, stamps.length > 0))] as const,
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const sums = files.map(([path, bytes]) => `${toHex(hash(bytes))}  ${path}\n`).join('');
  return [...files, ['SHA256SUMS', utf8(sums)]];
}

/** Word files are part of them also where the site leaves them out. */
function recordsOf(view: View, media: Media, policy: Policy): PublishedFile[] {
  return [...policyRecords(view, media, policy), ...redlineFiles(view, policy)];
}

/** The same policy in each language into which a text of it is translated. */
function translationsOf(view: View, policy: Policy): { view: View; policy: Policy }[] {
  return otherViews(view).flatMap((each) => {
    const same = policiesOf(each).find((other) => policyId(other) === policyId(policy));
    return same && textsOf(same).some(({ rendering }) => rendering)
      ? [{ view: each, policy: same }]
      : [];
  });
}

/**
 * The texts of the notices that are on record, each named by its entry in the ledger, which proof.json proves
 * with those of the version.
 */
function givenTexts(view: View, media: Media, policy: Policy): EvidenceFile[] {
  const base = view.addresses.home.length;
  const own = [...media.files].filter(([path]) => path.startsWith(`${policyId(policy)}/`));
  return textsOf(policy).flatMap((version) => {
    const folder = view.addresses.version(policy, version).slice(base);
    return noticesGiven(view, policy, version).flatMap(({ index, entry }) =>
      // They are named by their digests, which the check has held against the ledger.
      own
        .filter(([path]) => path.includes(`.notice-${entry.text.slice(0, 16)}.`))
        .map(([path, bytes]): EvidenceFile => {
          const ending = path.slice(path.lastIndexOf('.'));
          return [`${folder}notices/entry-${index + 1}${ending}`, withUnixLines(bytes)];
        }),
    );
  });
}

/** As the digest is made, so that whoever has the file finds it there. */
function withUnixLines(bytes: Uint8Array): Uint8Array {
  return utf8(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replaceAll('\r\n', '\n'));
}

/** The proof of each sealed text as verifiers of transparency logs read it; none without a signature. */
function tlogProofs(view: View, policy: Policy, checkpoint: string): EvidenceFile[] {
  if (!checkpoint.includes('\n— ')) return [];
  const base = view.addresses.path('/').length;
  return textsOf(policy).flatMap((version) => {
    const seal = sealOf(view, policy, version);
    const folder = view.addresses.version(policy, version).slice(base);
    return (seal?.indices ?? []).map((index): EvidenceFile => {
      const proof = formatTlogProof(view.ledger.tree, index, checkpoint) ?? '';
      return [folder + tlogProofName(index), utf8(proof)];
    });
  });
}
