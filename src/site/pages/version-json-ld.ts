import type { Day } from '../../policy/date.ts';
import type { Policy } from '../../policy/library.ts';
import { originalOf } from '../../policy/library-in.ts';
import { type Standing, startOf } from '../../policy/timeline.ts';
import type { View } from '../view/view.ts';

/**
 * schema.org’s description of a version, for its permanent page: its dates, the versions before and after it
 * (Dublin Core has the words for these), the text that it translates, who speaks, and the digest of its text.
 * The date of publication is told where the author told it alone; from when a text applies is another thing.
 */
export function versionJsonLd(view: View, policy: Policy, standing: Standing): object {
  const { addresses } = view;
  const { version, predecessor, successor } = standing;
  const organisation = view.organisation(policy.organisation);
  const at = (path: string) => addresses.absolute(path);
  const address = at(addresses.version(policy, version));
  const sources = version.sources.flatMap((source) => source.url ?? []);
  const period = periodOf(standing);
  return {
    '@context': 'https://schema.org',
    '@type': 'DigitalDocument',
    '@id': address,
    name: version.title,
    version: version.name,
    inLanguage: version.language,
    ...(version.published && { datePublished: version.published }),
    ...(period && { temporalCoverage: period }),
    publisher: { '@type': 'Organization', name: organisation.name },
    identifier: `SHA-256 ${version.digest}`,
    isPartOf: { '@type': 'CreativeWorkSeries', '@id': at(addresses.policy(policy)) },
    ...(sources.length > 0 && { isBasedOn: sources }),
    ...(version.rendering && {
      translationOfWork: {
        '@id': view.home.addresses.absolute(
          view.home.addresses.version(policy, originalOf(version)),
        ),
      },
    }),
    ...(predecessor && {
      'http://purl.org/dc/terms/replaces': { '@id': at(addresses.version(policy, predecessor)) },
    }),
    ...(successor && {
      'http://purl.org/dc/terms/isReplacedBy': { '@id': at(addresses.version(policy, successor)) },
    }),
  };
}

/** In short, for the undated address, where every byte counts: which version stands there. */
export function policyJsonLd(view: View, policy: Policy, { version }: Standing): object {
  const { addresses } = view;
  return {
    '@context': 'https://schema.org',
    '@type': 'DigitalDocument',
    '@id': addresses.absolute(addresses.version(policy, version)),
    name: version.title,
    version: version.name,
    inLanguage: version.language,
  };
}

/** From when and until when a version applies, as ISO 8601 has it; null of a text without a date. */
function periodOf({ version, supersededBy, withdrawal }: Standing): string | null {
  if (!version.effective) return null;
  const end: Day | null = withdrawal?.date ?? (supersededBy && startOf(supersededBy));
  return `${version.effective}/${end ?? '..'}`;
}
