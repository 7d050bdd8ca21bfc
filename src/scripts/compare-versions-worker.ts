/** Compares two versions beside the page, which stays free to be read and scrolled. */
import { answerComparison, type ComparisonQuestion } from './compare-versions.ts';

addEventListener('message', ({ data }: MessageEvent<ComparisonQuestion>) => {
  postMessage(answerComparison(data));
});
