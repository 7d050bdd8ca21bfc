import { nodesOf, parseMarkdown, placeOfNode } from '../markdown/markdown.ts';
import type { Place } from '../text/place.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';
import type { Content, PolicyFolder } from './content.ts';
import type { TranslationFile } from './translation-file.ts';
import type { VersionFile } from './version-file.ts';

/** A link as an author wrote it. Whether it leads anywhere is judged where addresses are known. */
export interface WrittenLink {
  readonly file: string;
  readonly place: Place;
  readonly href: string;
  readonly policy: PolicyFolder;
  /** The text in which it stands; null for words that are shown on several pages. */
  readonly version: VersionFile | TranslationFile | null;
}

/** Every link of the content: in texts, in `summary` and in `appliesTo`. */
export function writtenLinks(content: Content): WrittenLink[] {
  return content.organisations.flatMap(({ policies }) =>
    policies.flatMap((policy) => {
      const versions = [...policy.versions, ...policy.restated, ...policy.translations];
      return [
        ...linksInYaml(
          policy,
          policy.described.yaml,
          'appliesTo',
          policy.described.value?.appliesTo,
        ),
        ...versions.flatMap((version) => [
          ...linksInYaml(policy, version.yaml, 'summary', version.front?.summary),
          ...linksInText(policy, version),
        ]),
      ];
    }),
  );
}

function linksInText(policy: PolicyFolder, version: VersionFile | TranslationFile): WrittenLink[] {
  const { path: file, mentions } = version;
  return (
    mentions.links
      // An address that took part of an unfinished link with it: the rule `unread-links` says enough.
      .filter(({ href }) => !/^http:\/\/www\..*\]\($/.test(href))
      .map((link) => ({ file, ...link, policy, version }))
  );
}

function linksInYaml(
  policy: PolicyFolder,
  yaml: YamlFile,
  key: string,
  markdown: string | undefined,
): WrittenLink[] {
  if (!markdown) return [];
  return nodesOf(parseMarkdown(markdown)).flatMap((node) =>
    node.type === 'link' || node.type === 'definition'
      ? {
          file: yaml.file,
          place: yaml.placeInside([key], placeOfNode(node)),
          href: node.url,
          policy,
          version: null,
        }
      : [],
  );
}
