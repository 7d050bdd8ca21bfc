import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';
import type { Policy } from '../policy/library.ts';
import { NOTICES, policyId } from '../policy/policy-id.ts';
import { policyFiles } from '../site/files/published-files.ts';
import { dayMarks, isDated } from '../site/html/day-marks.ts';
import { siteView } from '../site/load-site.ts';
import { otherViews } from '../site/view/language-view.ts';
import { policiesOf, type View } from '../site/view/view.ts';
import type { KeptFolders, MadeOfDay } from './kept-folders.ts';
import { folderIn } from './policy-key.ts';
import { writeFiles } from './write-files.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/**
 * Wraps Astro’s renderer of pages so that everything below a policy’s address, pages that Astro renders
 * and other files, is written here, one policy after another: what is known of a policy’s versions, their
 * comparisons above all, can then be forgotten before the next one. Astro’s own way of writing goes from
 * one kind of page to the next, and to the disk in four turns a page, which costs more than rendering it.
 * @param home origin and base of the site: `https://example.org/legal/`
 * @param kept the policies’ folders that are taken over from the last build
 */
export function writePolicies(
  renderer: AstroPrerenderer,
  { home, folder, kept }: { home: URL; folder: string; kept: KeptFolders | undefined },
): AstroPrerenderer {
  /** Returns the page. */
  const writePage = async ({ pathname, route }: Path) => {
    const path = pathname.replace(/^\/|\/$/g, '');
    const request = new Request(new URL(`${path}/`, home));
    const rendered = await renderer.render(request, { routeData: route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    const target = join(folder, ...path.split('/'));
    mkdirSync(target, { recursive: true });
    const page = Buffer.from(await response.arrayBuffer());
    writeFileSync(join(target, 'index.html'), page);
    return { path: `${path}/index.html`, page };
  };
  /** Makes a policy’s folder, and finds what in it depends on the day. */
  const makePolicy = async (
    view: View,
    policy: Policy,
    pages: readonly Path[],
  ): Promise<MadeOfDay> => {
    const { media } = siteView();
    const marks = dayMarks(view.words, view.keyedDay);
    const asked = view.timesAsked();
    const dated: string[] = [];
    const note = (path: string, text: string | Uint8Array) => {
      const isText = /\.(?:html|json)$/.test(path);
      if (isText && isDated(path, Buffer.from(text).toString(), marks)) dated.push(path);
    };
    for (const each of pages) {
      const { path, page } = await writePage(each);
      note(path, page);
    }
    writeFiles(folder, view, policyFiles(view, media, policy), { note });
    return { isOfDay: view.timesAsked() > asked, dated };
  };
  const makeOrKeep = async (view: View, policy: Policy, pages: ReadonlyMap<string, Path[]>) => {
    const own = folderIn(view, policy);
    if (kept?.has(own)) kept.redate(own, folder, view);
    else {
      const made = await makePolicy(view, policy, pages.get(own) ?? []);
      kept?.made(own, made);
    }
  };
  return {
    ...renderer,
    async getStaticPaths() {
      const paths = await renderer.getStaticPaths();
      const { policies, others } = byPolicy(paths);
      const { view } = siteView();
      for (const policy of policiesOf(view)) {
        await makeOrKeep(view, policy, policies);
        for (const other of otherViews(view))
          for (const translated of policiesOf(other))
            if (policyId(translated) === policyId(policy))
              await makeOrKeep(other, translated, policies);
        // Memory that pages used is given back between two turns of the event loop alone.
        await setImmediate();
      }
      return others;
    },
  };
}

/** Whether a route is of pages of notices, whose addresses have one step more. */
function isOfNotices(route: string): boolean {
  return route.includes(`/[organisation]/${NOTICES}/[policy]`);
}

/** The pages below each policy’s address, `acme/terms` or `it/acme/terms`, and all others. */
function byPolicy(paths: readonly Path[]): { policies: Map<string, Path[]>; others: Path[] } {
  const policies = new Map<string, Path[]>();
  const others: Path[] = [];
  for (const path of paths) {
    if (!path.route.params.includes('policy')) {
      others.push(path);
      continue;
    }
    // The same addresses stand behind the code of a language.
    const { route } = path.route;
    const steps = (route.startsWith('/[') ? 2 : 3) + (isOfNotices(route) ? 1 : 0);
    const own = path.pathname.replace(/^\//, '').split('/', steps).join('/');
    const known = policies.get(own);
    if (known) known.push(path);
    else policies.set(own, [path]);
  }
  return { policies, others };
}
