/** The run of the check that found something, as GitHub itself tells. */
export interface Run {
  readonly id: number;
  /** The last commit of the pull request, for which it ran. */
  readonly headSha: string;
  /** `owner/name` of the repository from which the pull request comes. */
  readonly headRepository: string;
}

/**
 * @param event what GitHub says of the event `workflow_run`
 * @returns null if the run was not for a pull request
 */
export function runOfEvent(event: unknown): Run | null {
  const { workflow_run: run } = event as { workflow_run?: Record<string, unknown> };
  const repository = run?.['head_repository'] as { full_name?: unknown } | null | undefined;
  if (run?.['event'] !== 'pull_request' || typeof repository?.full_name !== 'string') return null;
  return {
    id: Number(run['id']),
    headSha: String(run['head_sha']),
    headRepository: repository.full_name,
  };
}

/**
 * The number of a pull request that a run left behind. It was written by a program of the pull request’s
 * author, who could name any other: `isPullRequestOf` decides.
 */
export function readRunNumber(text: string | null): number | null {
  const digits = /^([1-9]\d{0,8})\s*$/.exec(text ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * Whether a run was for this pull request, in the state in which it is now: it is open, and its last
 * commit and its repository are those for which the run was started.
 * @param pull what GitHub says of the pull request
 * @param repository to which it is addressed
 */
export function isPullRequestOf(pull: unknown, run: Run, repository: string): boolean {
  const { state, head, base } = pull as Record<string, Side> & { state?: unknown };
  return (
    state === 'open' &&
    head?.sha === run.headSha &&
    head.repo?.full_name === run.headRepository &&
    base?.repo?.full_name === repository
  );
}

type Side = { sha?: unknown; repo?: { full_name?: unknown } | null } | undefined;
