import { addressesVerb } from './addresses.ts';
import { checkVerb } from './check.ts';
import { compareVerb } from './compare.ts';
import { cosignVerb } from './cosign.ts';
import { evidenceVerb } from './evidence.ts';
import { historyVerb } from './history.ts';
import { importVerb } from './import.ts';
import { importHistoryVerb } from './import-history.ts';
import { moveVerb } from './move.ts';
import { newVerb } from './new.ts';
import { noticeVerb } from './notice.ts';
import { notifiedVerb } from './notified.ts';
import { pdfVerb } from './pdf.ts';
import { publishVerb } from './publish.ts';
import { redactVerb } from './redact.ts';
import { redlineVerb } from './redline.ts';
import { reviewVerb } from './review.ts';
import { sealVerb } from './seal.ts';
import { signVerb } from './sign.ts';
import { buildVerb, devVerb, serveVerb } from './site-programs.ts';
import { sumsUpVerb } from './sums-up.ts';
import { textVerb } from './text.ts';
import { timestampVerb } from './timestamp.ts';
import { translateVerb } from './translate.ts';
import { upgradeVerb } from './upgrade.ts';
import { run } from './verb.ts';
import { verifyVerb } from './verify.ts';

// A reader of our output may stop early, as `head` does: that is not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(
  [
    buildVerb,
    serveVerb,
    devVerb,
    checkVerb,
    newVerb,
    translateVerb,
    sumsUpVerb,
    importVerb,
    importHistoryVerb,
    textVerb,
    compareVerb,
    redlineVerb,
    noticeVerb,
    notifiedVerb,
    reviewVerb,
    historyVerb,
    addressesVerb,
    sealVerb,
    redactVerb,
    moveVerb,
    publishVerb,
    upgradeVerb,
    verifyVerb,
    signVerb,
    cosignVerb,
    timestampVerb,
    evidenceVerb,
    pdfVerb,
  ],
  process.argv.slice(2),
);
