import { writeRelease } from './consent-release.ts';

// `npm run consent:release`, and with `-- --again` for a version that nobody has had yet.
process.stdout.write(await writeRelease({ again: process.argv.includes('--again') }));
