import type { Clausebook, ConsentRecord } from './api.ts';
import { makeBanner } from './banner.ts';
import { denySignals } from './consent-mode.ts';
import { readCookies } from './cookie.ts';
import { currentRecord, whatHolds } from './decide.ts';
import { guardGates } from './gate.ts';
import { loadList } from './load-list.ts';
import { loadMore } from './load-more.ts';
import { makeStage } from './make-stage.ts';
import type { PlacedTool } from './placed-tool.ts';
import { fetchJson, IS_MODULE, SETTINGS } from './script.ts';
import type { ServiceList } from './service.ts';
import type { Session } from './session.ts';
import { fillShadow } from './shadow.ts';
import type { Stage } from './stage.ts';
import { startSession } from './start-session.ts';
import { TEXTS } from './texts.ts';
import { VERSION } from './version.ts';
import { warn } from './warn.ts';

// What other sites load with one script element: joins the parts, and nothing else.

/** For so long a browser keeps a cookie at most. */
const LONGEST_DAYS = 400;

let session: Session | undefined;
let stage: Stage | undefined;
let isWished = false;
/** Shows the tool; until that can be done, remembers that somebody wished to see it. */
let open = () => {
  isWished = true;
};

const api: Clausebook = {
  version: VERSION,
  ready: Promise.resolve().then(start),
  get: () => (session ? session.holds().record : recordWithoutList()),
  allows: (service) => session?.allows(service) ?? false,
  set(granted, how = 'api') {
    if (/^(api|account)$/.test(how)) return session?.choose(how, granted) ?? false;
    warn('set', how);
    return false;
  },
  open: () => open(),
  changed: async () => (await loadMore()).changesFor(session, fetchJson),
};

async function start(): Promise<Clausebook> {
  if (window.clausebook !== api) return window.clausebook;
  if (!(await loadList(begin))) {
    open = () => {
      isWished = true;
      say('unlisted');
    };
    if (isWished) open();
  }
  return api;
}

/** Needs the words; without them nothing can be said. */
function say(text: 'unlisted' | 'blocked'): void {
  if (TEXTS[text]) theStage().say(TEXTS[text]);
}

const theStage = () => (stage ??= makeStage());

function begin(list: ServiceList): void {
  const it = startSession(list);
  session = it;
  const { hide, place } = theStage();
  let tool: PlacedTool | undefined;
  const withTool = async (use: (tool: PlacedTool) => void) => {
    try {
      const { placeTool } = await loadMore();
      tool ??= placeTool(it, theStage(), TEXTS, fillShadow, askOrHide);
      use(tool);
    } catch (error) {
      warn('tool', error);
      say('unlisted');
    }
  };
  open = () => {
    const { activeElement } = document;
    withTool((placed) => placed.open(activeElement));
  };
  const ask = makeBanner(it, theStage(), () => open());
  let wasPlaced = false;
  const isPlaced = () => !!document.querySelector('[data-consent-tool]');
  const askOrHide = () => {
    const { reason } = it.holds();
    wasPlaced = isPlaced();
    if (tool?.isOpen()) return;
    if (it.isBlocked && it.isOwn && !wasPlaced) say('blocked');
    else if (
      !reason ||
      wasPlaced ||
      // A browser that has refused already, by its signal or by keeping no cookies, is not asked.
      (it.gpc && reason !== 'gpc') ||
      it.isBlocked ||
      (SETTINGS['frame'] === 'quiet' && self !== top)
    )
      hide();
    else if (reason === 'none' || reason === 'old') ask([]);
    else
      loadMore().then(({ askAgain }) => {
        if (it.holds().reason === reason && !isPlaced()) askAgain(it, TEXTS, ask, api.changed);
      });
  };
  const guard = guardGates(it);
  const look = () => {
    guard();
    if (isPlaced() !== wasPlaced) askOrHide();
    if (wasPlaced) withTool((placed) => placed.place());
    place();
  };
  it.follow(askOrHide);
  it.follow(() =>
    document.dispatchEvent(new CustomEvent('clausebook:change', { detail: api.get() })),
  );
  look();
  if (isWished) open();
  document.addEventListener('visibilitychange', look);
  // What is marked may come later, and routers take out what was put in.
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['open', 'service', 'data-consent'],
  });
}

/** What a cookie still says while the list cannot be had, which has the cookie’s name. */
function recordWithoutList(): ConsentRecord | null {
  const now = new Date();
  return whatHolds(currentRecord(readCookies(document.cookie), LONGEST_DAYS, now), null, false, now)
    .record;
}

if (IS_MODULE) warn('module');
if (window.clausebook) warn('twice');
else {
  Object.assign(window, { clausebook: api });
  denySignals();
}
