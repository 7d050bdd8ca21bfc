// Loaded into every Node process of a measured build (see measure.ts): says at its end what it used.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
    appendFileSync(
      process.env.BENCH_USAGE,
      `${JSON.stringify({ cpuSeconds, megabytes: maxRSS / 1024 })}\n`,
    );
  });
