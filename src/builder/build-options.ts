import { parseArgs } from 'node:util';

/** What a build is told. */
export interface BuildOptions {
  readonly out: string;
  /** The content folder; undefined if CONTENT_DIR names it, or nothing. */
  readonly content?: string;
  /** Whether nothing is taken over from the last build. */
  readonly cold: boolean;
}

/** Reads the arguments of the build; null if there is one that it does not know, which is then said. */
export function buildOptions(argv: readonly string[] = process.argv.slice(2)): BuildOptions | null {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        content: { type: 'string' },
        out: { type: 'string', default: 'dist' },
        cold: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    process.stderr.write(
      `${(error as Error).message.split('. ')[0]}.\nUsage: npm run build -- [--content FOLDER] [--out FOLDER] [--cold]\n`,
    );
    return null;
  }
}
