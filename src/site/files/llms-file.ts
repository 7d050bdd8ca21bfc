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
  const { addresses, library, words } = view;
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
        [words.text('llms.all'), addresses.policiesJson],
        [words.text('llms.feed'), addresses.feed(addresses.home, 'json')],
        [words.text('llms.ledger'), addresses.ledger],
      ];
      return [
        `# ${library.site.name}`,
        '',
        `> ${library.site.description}`,
        '',
        words.text('llms.as-of', { date: view.today }),
        '',
        `## ${words.text('llms.policies')}`,
        '',
        ...policies,
        '',
        `## ${words.text('llms.data')}`,
        '',
        ...data.map(([title, path]) => `- [${title}](${addresses.absolute(path)})`),
        '',
      ].join('\n');
    },
  };
}
