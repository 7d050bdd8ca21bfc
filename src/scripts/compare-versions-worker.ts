/** Compares two versions beside the page, which stays free to be read and scrolled. */
import { compareVersions, type Question } from './compare-versions.ts';

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  postMessage(compareVersions(data));
});
