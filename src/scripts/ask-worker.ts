import type { Answer, Question } from './compare-versions.ts';

/**
 * Compares two versions in a worker; where there is none, or it cannot be loaded, on the page itself, with
 * the same code.
 */
export async function askWorker(question: Question): Promise<Answer> {
  const worker = startWorker();
  if (worker) {
    const answer = await new Promise<Answer | null>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
      worker.addEventListener('error', () => resolve(null));
      worker.postMessage(question);
    });
    worker.terminate();
    if (answer) return answer;
  }
  const { compareVersions } = await import('./compare-versions.ts');
  return compareVersions(question);
}

/** Null in a browser that has no workers, or refuses this one. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./compare-versions-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
