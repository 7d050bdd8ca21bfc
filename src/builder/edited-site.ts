import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditedPolicy, EditedSite } from '../editor/editor-config.ts';
import { findFrontMatter } from '../library/text/front-matter.ts';
import type { EditorSettings } from '../policy/editor-settings.ts';
import type { Policy } from '../policy/library.ts';
import { policyId } from '../policy/policy-id.ts';
import { policiesOf, type View } from '../site/view/view.ts';

/**
 * What the editor offers of a site.
 * @param content the content folder, in which the texts lie with which new drafts begin
 */
export function editedSite(view: View, settings: EditorSettings, content: string): EditedSite {
  const { site, organisations } = view.library;
  return {
    name: site.name,
    url: site.url,
    languages: site.languages,
    settings,
    organisations: organisations.map(({ slug, name, services }) => ({
      slug,
      name,
      hasServices: services !== null,
    })),
    policies: policiesOf(view).map((policy) => ({
      path: policyId(policy),
      label: `${view.organisation(policy.organisation).name}: ${policy.title}`,
      versions: policy.versions.filter(({ draft }) => !draft).map(({ name }) => name),
      begun: begunWith(policy, content),
    })),
  };
}

/**
 * The text with which drafts begin, as `policy new` begins one: that of the last version that is no
 * draft, letter by letter.
 */
function begunWith(policy: Policy, content: string): EditedPolicy['begun'] {
  const last = policy.versions.findLast(({ draft }) => !draft);
  if (!last) return { title: policy.title, wording: 'official', text: '' };
  const text = readFileSync(join(content, last.file), 'utf8').replaceAll('\r\n', '\n');
  const { yaml, firstLine } = findFrontMatter(last.file, text);
  const lines = text.split('\n').slice(firstLine + (yaml ?? '').split('\n').length - 1);
  return { title: last.title, wording: last.wording, text: lines.join('\n').trim() };
}
