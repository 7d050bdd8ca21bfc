import type { Clausebook } from './api.ts';
import { type Banner, prepareBanner } from './banner.ts';
import { changedSince } from './changed.ts';
import { sendSignals } from './consent-mode.ts';
import { guardTemplates } from './gate.ts';
import { SCRIPT, SITE } from './script.ts';
import type { ServiceList } from './service.ts';
import { type Session, startSession } from './session.ts';
import { shadowOf } from './shadow.ts';
import { makeTool } from './tool.ts';
import { VERSION } from './version.ts';

// What other sites load with one script element: joins the parts, and nothing else.

const ORGANISATION = SCRIPT.dataset['org'] ?? '';

let session: Session | undefined;
let banner: Banner | undefined;
/** The tool, on a page that has a place for it. */
let form: HTMLFormElement | undefined;

sendSignals('default', [], () => false);

const api: Clausebook = {
  version: VERSION,
  ready: start().catch(() => api),
  get: () => session?.record() ?? null,
  allows: (service) => session?.allows(service) ?? false,
  set: (granted, how = 'api') => session?.choose(how, granted) ?? false,
  open() {
    if (form) form.focus();
    else banner?.openTool();
  },
  async changed() {
    const record = api.get();
    return record ? changedSince(record, ORGANISATION, await fetchJson('policies.json')) : [];
  },
};
Object.assign(window, { clausebook: api });

async function start(): Promise<Clausebook> {
  const list: ServiceList = await fetchJson(`${ORGANISATION}/services.json`);
  session = startSession(list, SCRIPT.dataset['domain']);
  guardTemplates(session);
  form = placeTool(session);
  banner = prepareBanner(session);
  session.follow(() =>
    document.dispatchEvent(new CustomEvent('clausebook:change', { detail: api.get() })),
  );
  return api;
}

async function fetchJson(path: string) {
  return (await fetch(new URL(path, SITE))).json();
}

function placeTool(at: Session): HTMLFormElement | undefined {
  const place = document.querySelector('[data-consent-tool]');
  if (!place) return;
  const [host, root] = shadowOf();
  const tool = makeTool(at);
  root.append(tool);
  place.replaceChildren(host);
  return tool;
}
