import { z } from 'zod';
import { fault, webAddress, words } from './values.ts';

const repository = z.string().superRefine((text, context) => {
  if (/^[\w.-]+(?:\/[\w.-]+)+$/.test(text)) return;
  context.addIssue({
    code: 'custom',
    ...fault(
      'wrong-value',
      `\`${text}\` is not the name of a repository.`,
      'Write its owner and its name, as in `acme/policies`.',
    ),
  });
});

const folder = z.string().superRefine((text, context) => {
  if (/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(text)) return;
  context.addIssue({
    code: 'custom',
    ...fault(
      'wrong-value',
      `\`${text}\` is not a folder of the repository.`,
      'Write it from the top of the repository on, as in `content` or `sites/acme/content`.',
    ),
  });
});

/** Where the editor at `/admin/` reads and writes; without it, the site has none. */
export const editor = z
  .strictObject({
    backend: z
      .enum(['github', 'gitlab', 'gitea'])
      .meta({ description: 'what the repository lies on; `gitea` is for Forgejo, too' }),
    repo: repository.meta({
      description: 'owner and name of the repository, as in `acme/policies`',
    }),
    branch: words
      .default('main')
      .meta({ description: 'the branch from which the site is published' }),
    folder: folder
      .default('content')
      .meta({ description: 'the content folder, from the top of the repository on' }),
    /** Where it is not the public one of that name. */
    server: webAddress.optional().meta({
      description: 'the address of a server of your own, as in "https://git.acme.example"',
    }),
    /** Without one, people sign in with an access token. */
    signIn: webAddress.optional().meta({
      description: 'the address of the service by which people sign in with their account',
    }),
  })
  .optional()
  .meta({
    description: 'an editor for the browser, at /admin/: the `backend` and the `repo` it writes to',
  });
