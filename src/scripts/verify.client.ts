/** Says of a file or a text whether it was published here. Nothing of it leaves the browser. */
import { messages } from 'virtual:words/verify';
import { parseCheckpoint } from '../ledger/checkpoint.ts';
import { cosignaturesOf } from '../ledger/cosignature.ts';
import type { Phrase } from '../messages/phrase.ts';
import { cosignedInWords } from '../site/words/cosigned-in-words.ts';
import { pageWords } from './page-words.ts';
import { nodesOf } from './show-phrase.ts';
import { verdict } from './verdict.ts';

const words = pageWords(messages);
const form = document.querySelector<HTMLFormElement>('#_verify');
const file = document.querySelector<HTMLInputElement>('#_file');
const pasted = document.querySelector<HTMLTextAreaElement>('#_words');
const said = document.querySelector<HTMLElement>('#_said');
const { home = '', ledger = '', checkpoint = '', files = '' } = form?.dataset ?? {};
const cosigned = document.querySelector('#_cosigned');
if (cosigned && checkpoint) listWitnesses(cosigned);

/** Counts questions, since only the last of several in a row is answered. */
let asked = 0;

if (form && file && pasted && said) {
  form.hidden = false;
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) answer(chosen.name, chosen.arrayBuffer());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [chosen] = file.files ?? [];
    if (pasted.value.trim())
      answer(
        words.text('verdict.text'),
        Promise.resolve(new TextEncoder().encode(pasted.value).buffer),
      );
    else if (chosen) answer(chosen.name, chosen.arrayBuffer());
    else tell(words.phrase('verdict.choose'));
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
    .then((bytes) =>
      verdict(words, name, new Uint8Array(bytes), { home, ledger, checkpoint, files }),
    )
    .catch(() => [words.phrase('verdict.failed')]);
  if (mine === asked) tell(...sentences);
}

function tell(...sentences: readonly Phrase[]): void {
  said?.replaceChildren(
    ...sentences.map((sentence) => {
      const line = document.createElement('p');
      line.append(...nodesOf(sentence));
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
    ? cosignaturesOf(head).map((each) => cosignedInWords(words, each, head.size, false))
    : [];
  const sentences = lines.length > 0 ? lines : [words.text('witness.none')];
  place.replaceChildren(...(head ? sentences : []).map(paragraph));
}

function paragraph(text: string): HTMLElement {
  const line = document.createElement('p');
  line.textContent = text;
  return line;
}
