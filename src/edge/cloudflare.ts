import { answerRequest } from '../memento/answer-request.ts';

/** What Cloudflare Pages gives a function, as far as it is needed here. */
export interface PagesContext {
  readonly request: Request;
  readonly env: { readonly ASSETS: { fetch(url: URL): Promise<Response> } };
  next(): Promise<Response>;
}

/** Versions by time, and Markdown, on Cloudflare Pages: a middleware, `functions/_middleware.ts`. */
export function onRequest(context: PagesContext): Promise<Response> {
  return answerRequest(context.request, {
    page: () => context.next(),
    file: (url) => context.env.ASSETS.fetch(url),
  });
}
