/** Says of a file or a text whether it was published here. Nothing of it leaves the browser. */
import { parseCheckpoint } from '../ledger/checkpoint.ts';
import { cosignaturesOf } from '../ledger/cosignature.ts';
import { cosignedInWords } from '../site/words/cosigned-in-words.ts';
import { verdict } from './verdict.ts';
import type { Sentence } from './verdict-sentences.ts';

const form = document.querySelector<HTMLFormElement>('#_verify');
const file = document.querySelector<HTMLInputElement>('#_file');
const words = document.querySelector<HTMLTextAreaElement>('#_words');
const said = document.querySelector<HTMLElement>('#_said');
const { home = '', ledger = '', checkpoint = '', files = '' } = form?.dataset ?? {};
const cosigned = document.querySelector('#_cosigned');
if (cosigned && checkpoint) listWitnesses(cosigned);

/** Of several questions in a row, the last is answered. */
let asked = 0;

if (form && file && words && said) {
  form.hidden = false;
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) answer(chosen.name, chosen.arrayBuffer());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [chosen] = file.files ?? [];
    if (words.value.trim())
      answer('the text', Promise.resolve(new TextEncoder().encode(words.value).buffer));
    else if (chosen) answer(chosen.name, chosen.arrayBuffer());
    else tell(['Choose a file, or paste a text.']);
  });
  for (const type of ['dragover', 'drop'])
    document.addEventListener(type, (event) => event.preventDefault());
  document.addEventListener('drop', ({ dataTransfer }) => {
    const [dropped] = dataTransfer?.files ?? [];
    if (dropped) answer(dropped.name, dropped.arrayBuffer());
  });
}

async function answer(name: string, reading: Promise<ArrayBuffer>): Promise<void> {
  asked += 1;
  const mine = asked;
  const sentences = await reading
    .then((bytes) => verdict(name, new Uint8Array(bytes), { home, ledger, checkpoint, files }))
    .catch(() => [['The ledger could not be fetched, or the file not be read. Try again.']]);
  if (mine === asked) tell(...sentences);
}

function tell(...sentences: readonly Sentence[]): void {
  said?.replaceChildren(
    ...sentences.map((sentence) => {
      const line = document.createElement('p');
      line.append(...sentence);
      return line;
    }),
  );
}

/** Lists who cosigned the checkpoint as it is now, which can be later than this page. */
async function listWitnesses(place: Element): Promise<void> {
  const head = await fetch(checkpoint)
    .then((response) => response.text())
    .then(parseCheckpoint)
    .catch(() => null);
  const lines = head
    ? cosignaturesOf(head).map((each) => cosignedInWords(each, head.size, false))
    : [];
  const sentences = lines.length > 0 ? lines : ['Nobody has cosigned the checkpoint of today.'];
  place.replaceChildren(...(head ? sentences : []).map(paragraph));
}

function paragraph(text: string): HTMLElement {
  const line = document.createElement('p');
  line.textContent = text;
  return line;
}
