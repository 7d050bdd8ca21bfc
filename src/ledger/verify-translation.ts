import { canonicalText } from '../policy/canonical-text.ts';
import type { Document } from '../policy/document.ts';
import { toHex, utf8 } from './bytes-as-text.ts';
import type { Ledger, TranslationSeal } from './ledger.ts';
import { proofFault } from './proof-fault.ts';
import type { Deviation, ReadFile, VerifyTools } from './published-site.ts';
import { sealedMarkdown } from './sealed-marks.ts';
import { sealedAt } from './shown-text.ts';
import { translationFolder } from './translation-folder.ts';

/** What of a translation’s files is not as its last entry says: texts, facts, proof. */
export async function verifyTranslation(
  { hash }: VerifyTools,
  read: ReadFile,
  ledger: Ledger,
  seal: TranslationSeal,
): Promise<Deviation[]> {
  const { entry } = seal;
  const folder = translationFolder(seal);
  const findings: Deviation[] = [];
  const judge = async (file: string, fault: (bytes: Uint8Array) => string | null) => {
    const bytes = await read(folder + file);
    const what = bytes ? fault(bytes) : 'This file is missing.';
    if (what !== null) findings.push({ path: folder + file, what });
  };
  for (const file of ['index.txt', 'index.md'] as const)
    await judge(file, (bytes) => {
      const digest = toHex(hash(bytes));
      return digest === entry[file]
        ? null
        : `This is not the translation that was sealed on ${entry.sealed}: its SHA-256 is ${digest}, not ${entry[file]}.`;
    });
  await judge('version.json', (bytes) => {
    const facts = factsIn(bytes);
    if (!facts) return 'It cannot be read.';
    const { title, document } = facts;
    const digestOf = (text: string) => toHex(hash(utf8(text)));
    const words = digestOf(canonicalText(title, document));
    const marks = sealedMarkdown(title, document, { sealedAt: sealedAt(entry) });
    const isAsSealed =
      words === entry['index.txt'] &&
      digestOf(marks) === entry['index.md'] &&
      facts.digest.value === words &&
      facts.language === entry.language &&
      facts.wording === entry.wording &&
      facts.translationOf.digest.value === entry.translationOf;
    return isAsSealed
      ? null
      : `Its text, or what it says of it, is not what was sealed on ${entry.sealed}.`;
  });
  await judge('proof.json', (bytes) =>
    proofFault(hash, new TextDecoder().decode(bytes), ledger, seal),
  );
  return findings;
}

interface Facts {
  readonly title: string;
  readonly language: string;
  readonly wording: string;
  readonly document: Document;
  readonly digest: { readonly value: string };
  readonly translationOf: { readonly digest: { readonly value: string } };
}

function factsIn(bytes: Uint8Array): Facts | null {
  try {
    const facts = JSON.parse(new TextDecoder().decode(bytes)) as Facts;
    // Whatever is missing throws here.
    canonicalText(facts.title, facts.document);
    return facts.digest.value && facts.translationOf.digest.value ? facts : null;
  } catch {
    return null;
  }
}
