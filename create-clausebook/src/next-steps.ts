import type { Answers } from './answers.ts';
import { firstPolicy } from './site-files.ts';

/** What remains to be done, for who just made a site. */
export function nextSteps(name: string, answers: Answers): string {
  return `
Next:
  cd ${name}
  npm run dev                # shows the site and each edit; the first policy is a draft
  npm run policy -- check    # what is missing, and how to mend it
  git init && git add --all && git commit -m "Begin"

The text is in content/${firstPolicy(answers)}. When it is ready, delete its line “draft: true”.
README.md tells the legal team how to write and publish.
`;
}
