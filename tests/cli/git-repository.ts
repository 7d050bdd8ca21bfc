import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Begins a git repository in a folder; `note` writes a file and commits all, on a day, with a message. */
export function repositoryIn(folder: string) {
  const git = (day: string, ...argv: string[]) =>
    execFileSync(
      'git',
      ['-C', folder, '-c', 'user.name=Ann', '-c', 'user.email=ann@bells.example', ...argv],
      {
        env: {
          ...process.env,
          GIT_AUTHOR_DATE: `${day}T10:00:00Z`,
          GIT_COMMITTER_DATE: `${day}T10:00:00Z`,
        },
        stdio: 'ignore',
      },
    );
  git('2019-01-01', 'init', '-q');
  const note = (day: string, name: string, text: string, message = 'Note') => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
    git(day, 'add', '-A');
    git(day, 'commit', '-qm', message);
  };
  return { git, note };
}
