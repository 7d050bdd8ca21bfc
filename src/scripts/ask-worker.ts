import type { ComparisonAnswer, ComparisonQuestion } from './compare-versions.ts';

/**
 * Compares two versions in a worker; where there is none, or it cannot be loaded, on the page itself, with
 * the same code.
 */
export async function askWorker(question: ComparisonQuestion): Promise<ComparisonAnswer> {
  const worker = startWorker();
  if (worker) {
    const answer = await new Promise<ComparisonAnswer | null>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ComparisonAnswer>) =>
        resolve(data),
      );
      worker.addEventListener('error', () => resolve(null));
      worker.postMessage(question);
    });
    worker.terminate();
    if (answer) return answer;
  }
  const { answerComparison } = await import('./compare-versions.ts');
  return answerComparison(question);
}

/** Null in a browser that has no workers, or refuses this one. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./compare-versions-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
