import type { View } from '../view/view.ts';
import type { PublishedFile } from './published-file.ts';

/**
 * The file in which a site says that it honours Global Privacy Control, as that specification has it
 * (https://www.w3.org/TR/gpc/). It is a promise of the organisation: null unless site.yaml says when it
 * was given, and before that day. Read at the root of a host, so under a sub-path the host must copy it
 * there.
 */
export function gpcFile(view: View): PublishedFile | null {
  const lastUpdate = view.library.site.globalPrivacyControl;
  if (!lastUpdate || lastUpdate > view.today) return null;
  return {
    path: view.addresses.gpc,
    body: () => `${JSON.stringify({ gpc: true, lastUpdate })}\n`,
  };
}
