import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ArchiveShape,
  type GeneratedPolicy,
  type GeneratedVersion,
  generatePolicies,
  markdownOf,
} from './corpus.ts';

/** Writes a content folder. Returns the file that “one file edited” edits. */
export function writeContent(directory: string, shape: ArchiveShape): string {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'site.yaml'), SITE);
  let edited = '';
  for (const policy of generatePolicies(shape)) {
    const folder = join(directory, policy.organisation, policy.slug);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(directory, policy.organisation, 'organisation.yaml'), organisation(policy));
    writeFileSync(join(folder, 'policy.yaml'), describe(policy));
    policy.versions.forEach((version, index) => {
      edited = join(folder, `${version.date}.mdx`);
      writeFileSync(edited, mdxOf(policy, version, index));
    });
  }
  return edited;
}

const SITE = `name: Benchmark
url: "https://bench.example/"
language: en
description: Generated policies, which mean nothing.
publisher:
  name: Nobody
  email: nobody@bench.example
`;

function organisation(policy: GeneratedPolicy): string {
  return `name: The ${policy.organisation}
description: A company that does not exist.
entities:
  - name: ${policy.organisation} Ltd.
`;
}

function describe({ title, slug }: GeneratedPolicy): string {
  return `title: ${title}
kind: privacy
description: What is said about ${slug}.
language: en
aliases:
  - /old/${slug}/
`;
}

function mdxOf(policy: GeneratedPolicy, version: GeneratedVersion, index: number): string {
  const later =
    index > 0 ? 'significance: minor\nsummary: |\n  Some sentences say it in other words.\n' : '';
  const removed = version.removed.map((id) => `  - ${id}\n`).join('');
  const clauses = version.clauses.map(
    (clause) =>
      `${'#'.repeat(clause.level)} ${clause.heading} {#${clause.id}}\n\n${markdownOf(clause)}\n`,
  );
  return `---
title: ${policy.title}
effective: "${version.date}"
wording: official
sources:
  - title: Generated
    url: "https://www.example.com/${policy.slug}"
    captured: "${version.date}"
${later}${removed && `removed:\n${removed}`}---

${clauses.join('\n')}`;
}
