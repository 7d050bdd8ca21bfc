import { answerRequest } from '../memento/answer-request.ts';

/** What Netlify gives an edge function, as far as it is needed here. */
export interface NetlifyContext {
  next(): Promise<Response>;
}

/** Versions by time, and Markdown, on Netlify: `netlify/edge-functions/versions.ts`. */
export function versions(request: Request, context: NetlifyContext): Promise<Response> {
  return answerRequest(request, {
    page: () => context.next(),
    // Asked of the site itself: this function then lets the request pass.
    file: (url) => fetch(url),
  });
}
