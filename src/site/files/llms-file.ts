import { phraseText } from '../../messages/phrase.ts';
import { currentOf } from '../view/current-version.ts';
import { publishedPolicies, type View } from '../view/view.ts';
import { statusInWords } from '../words/status-in-words.ts';
import type { PublishedFile } from './published-file.ts';

/**
 * What a language model is to know of the site (llmstxt.org): each policy as Markdown, with its status, and
 * where the data are.
 */
export function llmsFile(view: View): PublishedFile {
  const { addresses, library } = view;
  return {
    path: addresses.llms,
    body: () => {
      const policies = publishedPolicies(view).map((policy) => {
        const { name } = view.organisation(policy.organisation);
        const standing = currentOf(view, policy);
        const { label, sentence } = statusInWords(view, policy, standing, { isDated: true });
        const text = addresses.versionFile(policy, standing.version, 'index.md');
        return `- [${name}: ${policy.title}](${addresses.absolute(text)}): ${label}${phraseText(sentence)}`;
      });
      const data: [string, string][] = [
        ['All policies as data', addresses.policiesJson],
        ['Revisions as a feed', addresses.feed(addresses.home, 'json')],
        ['The ledger of what was published', addresses.ledger],
      ];
      return [
        `# ${library.site.name}`,
        '',
        `> ${library.site.description}`,
        '',
        `Status as of ${view.today}. Earlier versions stand at the dated addresses that policy.json beside each policy lists; quote a version by its own.`,
        '',
        '## Policies',
        '',
        ...policies,
        '',
        '## Data',
        '',
        ...data.map(([title, path]) => `- [${title}](${addresses.absolute(path)})`),
        '',
      ].join('\n');
    },
  };
}
