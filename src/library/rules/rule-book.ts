import type { Problem } from '../../policy/problem.ts';
import type {
  Content,
  ContentRule,
  PolicyFolder,
  PolicyRule,
  VersionRule,
} from '../parsed/content.ts';
import type { ParsedText } from '../parsed/version-file.ts';
import { blockedNames } from './blocked-names.ts';
import { clauseContinuity } from './clause-continuity.ts';
import { components } from './components.ts';
import { contrast } from './contrast.ts';
import { controlsWithoutServices } from './controls-without-services.ts';
import { coveredClauses } from './covered-clauses.ts';
import { emptyClauses } from './empty-clauses.ts';
import { exchangedIds } from './exchanged-ids.ts';
import { expectedFiles } from './expected-files.ts';
import { folders } from './folders.ts';
import { fonts } from './fonts.ts';
import { headingIds } from './heading-ids.ts';
import { headingLevels } from './heading-levels.ts';
import { images } from './images.ts';
import { invisibleReferences } from './invisible-characters.ts';
import { links } from './links.ts';
import { markdownInYaml } from './markdown-in-yaml.ts';
import { ownPages } from './own-pages.ts';
import { policyFacts } from './policy-facts.ts';
import { registerTables } from './register-tables.ts';
import { restatedBeside } from './restated-beside.ts';
import { rightClauses } from './right-clauses.ts';
import { services } from './services.ts';
import { servicesInText } from './services-in-text.ts';
import { siteWords } from './site-words.ts';
import { sourceNotes } from './source-notes.ts';
import { sumsUp } from './sums-up.ts';
import { translatedPhrases } from './translated-phrases.ts';
import { translationBeside } from './translation-beside.ts';
import { translationParts } from './translation-parts.ts';
import { translationStructure } from './translation-structure.ts';
import { unreadLinks } from './unread-links.ts';
import { unsupportedMarkdown } from './unsupported-markdown.ts';
import { versionFacts } from './version-facts.ts';
import { versionNames } from './version-names.ts';

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
  registerTables,
  restatedBeside,
  blockedNames,
  translationParts,
  translationStructure,
];

const CONTENT_RULES: readonly ContentRule[] = [
  siteWords,
  expectedFiles,
  folders,
  links,
  images,
  fonts,
  markdownInYaml,
  contrast,
  services,
  servicesInText,
  controlsWithoutServices,
  rightClauses,
  sumsUp,
  translationBeside,
  translatedPhrases,
  ownPages,
];

/** Every problem that the rules about one version find in it. */
export function checkVersion(version: ParsedText): Problem[] {
  return VERSION_RULES.flatMap((rule) => rule(version));
}

/** Every problem that the rules about a policy’s versions together find. */
export function checkPolicy(policy: PolicyFolder): Problem[] {
  return POLICY_RULES.flatMap((rule) => rule(policy));
}

/** Every problem that the rules about all of the content find. */
export function checkTogether(content: Content): Problem[] {
  return CONTENT_RULES.flatMap((rule) => rule(content));
}
