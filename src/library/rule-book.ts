import type { Problem } from '../policy/problem.ts';
import type { Content, ContentRule, PolicyRule, VersionRule } from './content.ts';
import { coveredClauses } from './rules/careful/framework-coverage.ts';
import { clauseContinuity } from './rules/clause-continuity.ts';
import { components } from './rules/components.ts';
import { contrast } from './rules/contrast.ts';
import { controlsWithoutServices } from './rules/controls-without-services.ts';
import { emptyClauses } from './rules/empty-clauses.ts';
import { exchangedIds } from './rules/exchanged-ids.ts';
import { expectedFiles } from './rules/expected-files.ts';
import { folders } from './rules/folders.ts';
import { headingIds } from './rules/heading-ids.ts';
import { headingLevels } from './rules/heading-levels.ts';
import { images } from './rules/images.ts';
import { invisibleReferences } from './rules/invisible-characters.ts';
import { links } from './rules/links.ts';
import { markdownInYaml } from './rules/markdown-in-yaml.ts';
import { policyFacts } from './rules/policy-facts.ts';
import { restatedBeside } from './rules/restated-beside.ts';
import { services } from './rules/services.ts';
import { servicesInText } from './rules/services-in-text.ts';
import { sourceNotes } from './rules/source-notes.ts';
import { unreadLinks } from './rules/unread-links.ts';
import { unsupportedMarkdown } from './rules/unsupported-markdown.ts';
import { versionFacts } from './rules/version-facts.ts';
import { versionNames } from './rules/version-names.ts';
import type { ParsedVersion } from './version-file.ts';

/** Rules about one version alone: `policy text` runs them too. */
const VERSION_RULES: readonly VersionRule[] = [
  components,
  headingIds,
  headingLevels,
  emptyClauses,
  unsupportedMarkdown,
  sourceNotes,
  invisibleReferences,
  unreadLinks,
];

const POLICY_RULES: readonly PolicyRule[] = [
  versionNames,
  versionFacts,
  clauseContinuity,
  exchangedIds,
  policyFacts,
  coveredClauses,
  restatedBeside,
];

const CONTENT_RULES: readonly ContentRule[] = [
  expectedFiles,
  folders,
  links,
  images,
  markdownInYaml,
  contrast,
  services,
  servicesInText,
  controlsWithoutServices,
];

/** Every problem that the rules about one version find in it. */
export function checkVersion(version: ParsedVersion): Problem[] {
  return VERSION_RULES.flatMap((rule) => rule(version));
}

/** Every problem that the rules about several versions, and about other files, find. */
export function checkContent(content: Content): Problem[] {
  const policies = content.organisations.flatMap((organisation) => organisation.policies);
  return [
    ...policies.flatMap((policy) => POLICY_RULES.flatMap((rule) => rule(policy))),
    ...CONTENT_RULES.flatMap((rule) => rule(content)),
  ];
}
