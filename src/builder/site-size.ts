import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OPTIONAL_PARTS } from '../policy/library.ts';

/** How large a built site is. Sizes are in bytes. */
export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
  readonly largest: { readonly path: string; readonly bytes: number };
}

/** Counts what lies below a folder. */
export function sizeOf(folder: string): SiteSize {
  let [files, bytes] = [0, 0];
  let largest = { path: '', bytes: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const { size } = statSync(file);
    files += 1;
    bytes += size;
    if (size > largest.bytes) largest = { path: file.slice(join(folder, '/').length), bytes: size };
  }
  return { files, bytes, largest };
}

/** Limits of hosts, by their own pages of November 2026. */
const LIMITS = {
  'Cloudflare Pages': { files: 20_000, filesIfPaid: 100_000, fileBytes: 25 * 1024 ** 2 },
  'GitHub Pages': { bytes: 1_000_000_000 },
} as const;

/** From this share of a limit on it is named. */
const NEAR = 0.8;

/** What makes a site smaller; the file that is too large is none of those. */
const REMEDY = `site.yaml can leave out what this site can do without: leaveOut: [${OPTIONAL_PARTS.join(', ')}] (docs/hosting.md).`;

/** “322 files, 14.2 MB”, and a sentence for each limit of a host that is near or passed. */
export function sizeInWords({ files, bytes, largest }: SiteSize): {
  readonly size: string;
  readonly limits: readonly string[];
} {
  const { 'Cloudflare Pages': cloudflare, 'GitHub Pages': github } = LIMITS;
  const count = (number: number) => number.toLocaleString('en-GB');
  const [free, paid] = [count(cloudflare.files), count(cloudflare.filesIfPaid)];
  const limits = [
    ...(files >= NEAR * cloudflare.files
      ? [
          `Cloudflare Pages takes ${free} files, or ${paid} on a paid plan, and this site has ${count(files)}.`,
        ]
      : []),
    ...(largest.bytes >= NEAR * cloudflare.fileBytes
      ? [
          `Cloudflare Pages takes files of up to 25 MiB, and ${largest.path} has ${inMegabytes(largest.bytes)}.`,
        ]
      : []),
    ...(bytes >= NEAR * github.bytes
      ? [`GitHub Pages takes sites of up to 1 GB, and this one has ${inMegabytes(bytes)}.`]
      : []),
  ];
  const isTooMuch = files >= NEAR * cloudflare.files || bytes >= NEAR * github.bytes;
  return {
    size: `${count(files)} files, ${inMegabytes(bytes)}`,
    limits: [...limits, ...(isTooMuch ? [REMEDY] : [])],
  };
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`;
}
