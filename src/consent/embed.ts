import type { Clausebook } from './api.ts';
import { prepareBanner } from './banner.ts';
import { changedSince } from './changed.ts';
import { sendSignals } from './consent-mode.ts';
import { guardTemplates } from './gate.ts';
import { fetchJson, SCRIPT } from './script.ts';
import type { ServiceList } from './service.ts';
import { type Session, startSession } from './session.ts';
import { inShadow } from './shadow.ts';
import { loadTexts } from './texts.ts';
import { makeTool } from './tool.ts';
import { VERSION } from './version.ts';

// What other sites load with one script element: joins the parts, and nothing else.

const ORGANISATION = SCRIPT.dataset['org'] ?? '';

let session: Session | undefined;
let open: (() => void) | undefined;

sendSignals('default', [], () => false);

const api: Clausebook = {
  version: VERSION,
  ready: start().catch(() => api),
  get: () => session?.record ?? null,
  allows: (service) => session?.allows(service) ?? false,
  set: (granted, how = 'api') => session?.choose(how, granted) ?? false,
  open: () => open?.(),
  async changed() {
    const record = api.get();
    return record ? changedSince(record, ORGANISATION, await fetchJson('policies.json')) : [];
  },
};
Object.assign(window, { clausebook: api });

async function start(): Promise<Clausebook> {
  // Where the words cannot be had, the English ones do.
  const [list] = await Promise.all([
    fetchJson(`${ORGANISATION}/services.json`) as Promise<ServiceList>,
    loadTexts().catch(() => undefined),
  ]);
  session = startSession(list, SCRIPT.dataset['domain']);
  guardTemplates(session);
  open = prepareBanner(session);
  const place = document.querySelector('[data-consent-tool]');
  if (place) {
    const tool = makeTool(session);
    place.replaceChildren(inShadow(tool));
    open = () => tool.focus();
  }
  session.follow(() =>
    document.dispatchEvent(new CustomEvent('clausebook:change', { detail: api.get() })),
  );
  return api;
}
