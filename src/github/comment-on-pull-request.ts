import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReview } from '../review/read-review.ts';
import { commentBody, MARKER } from './comment-body.ts';
import type { GithubApi } from './github-api.ts';
import { isPullRequestOf, type Run, readRunNumber } from './run-of-event.ts';
import { unpackText } from './unpack.ts';

/** What a run may leave behind at the most: packed, and the review unpacked. */
const MOST_PACKED = 2_000_000;
const MOST_UNPACKED = 8_000_000;

/** More comments than these are not searched for ours. */
const MOST_PAGES = 20;

/** Where the pull request is addressed to, and how its pages are reached. */
export interface Addressee {
  /** `owner/name` */
  readonly repository: string;
  /** Such as `https://github.com`. */
  readonly server: string;
}

/**
 * Comments on the pull request for which a run was started, or renews the comment that stands there.
 * What the run left behind was made by the code of the pull request, which nobody has read yet: it is
 * taken for data, of which not a letter is trusted.
 * @returns what was done, in a sentence for the log
 */
export async function commentOnPullRequest(
  api: GithubApi,
  run: Run,
  { repository, server }: Addressee,
): Promise<string> {
  const listed = (await api.get(
    `/repos/${repository}/actions/runs/${run.id}/artifacts?per_page=100`,
  )) as { artifacts: { id: number; name: string; size_in_bytes: number }[] };
  const find = (name: string) => listed.artifacts.find((artifact) => artifact.name === name);
  const [left, preview] = [find('review'), find('preview')];
  if (!left) return 'The check left no review, so that there is nothing to say.';
  const files = await unpack(
    await api.getBytes(`/repos/${repository}/actions/artifacts/${left.id}/zip`, MOST_PACKED),
  );
  const number = readRunNumber(files.number);
  const review = files.review === null ? null : readReview(files.review);
  if (number === null || review === null) throw new Error('What the check left is no review.');
  const pull = await api.get(`/repos/${repository}/pulls/${number}`);
  if (!isPullRequestOf(pull, run, repository))
    return `The check was not made for pull request ${number} as it is now: nothing is said.`;
  const address =
    preview && `${server}/${repository}/actions/runs/${run.id}/artifacts/${preview.id}`;
  const body = commentBody(review, address ?? null);
  const own = await ownComment(api, `/repos/${repository}/issues/${number}/comments`);
  if (own === null)
    await api.send('POST', `/repos/${repository}/issues/${number}/comments`, { body });
  else await api.send('PATCH', `/repos/${repository}/issues/comments/${own}`, { body });
  return `${own === null ? 'Commented on' : 'Renewed the comment on'} pull request ${number}.`;
}

async function unpack(
  bytes: Uint8Array,
): Promise<{ number: string | null; review: string | null }> {
  const folder = mkdtempSync(join(tmpdir(), 'clausebook-review-'));
  try {
    const zip = join(folder, 'review.zip');
    writeFileSync(zip, bytes);
    return {
      number: unpackText(zip, 'number', 100),
      review: unpackText(zip, 'review.json', MOST_UNPACKED),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The comment that was written before; nobody else’s, even if it looks like ours. */
async function ownComment(api: GithubApi, path: string): Promise<number | null> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const comments = (await api.get(`${path}?per_page=100&page=${page}`)) as {
      id: number;
      body?: string;
      user?: { login?: string } | null;
    }[];
    const own = comments.find(
      ({ body, user }) => user?.login === 'github-actions[bot]' && body?.startsWith(MARKER),
    );
    if (own) return own.id;
    if (comments.length < 100) return null;
  }
  return null;
}
