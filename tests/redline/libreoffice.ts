import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether LibreOffice is installed here. */
export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
}

export type Verb = 'accept' | 'reject';

/** Opens the file, accepts or rejects all changes, and stores it as flat XML. */
const MACRO = `Sub Resolve(folder)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim flat(0) As New com.sun.star.beans.PropertyValue
  flat(0).Name = "FilterName"
  flat(0).Value = "OpenDocument Text Flat XML"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  For Each verb In Array("Accept", "Reject")
    text = StarDesktop.loadComponentFromURL(ConvertToURL(folder &amp; "/redline.docx"), "_blank", 0, hidden())
    dispatcher.executeDispatch(text.CurrentController.Frame, ".uno:" &amp; verb &amp; "AllTrackedChanges", "", 0, Array())
    text.storeToURL(ConvertToURL(folder &amp; "/" &amp; LCase(verb) &amp; ".fodt"), flat())
    text.close(True)
  Next verb
End Sub`;

const LIBRARY =
  '<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">';

/**
 * The paragraphs of a Word file as LibreOffice has them after all changes were accepted or rejected, empty
 * ones left out; each cell of a table is one.
 */
export function resolvedByLibreOffice(file: Uint8Array): Record<Verb, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'redline-'));
  try {
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const office = (...call: string[]) =>
      spawnSync(
        'soffice',
        ['--headless', '--norestore', `-env:UserInstallation=${profile}`, ...call],
        { stdio: 'ignore', timeout: 180_000 },
      );
    // The first start makes the profile, into which the macro is put then.
    office('--terminate_after_init');
    const basic = join(folder, 'profile/user/basic/Standard');
    mkdirSync(basic, { recursive: true });
    writeFileSync(
      join(basic, 'Module1.xba'),
      `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${MACRO}</script:module>`,
    );
    for (const [name, kind] of [
      ['script.xlb', '<library:element library:name="Module1"/>'],
      ['dialog.xlb', ''],
    ] as const)
      writeFileSync(
        join(basic, name),
        `<?xml version="1.0" encoding="UTF-8"?>\n${LIBRARY}\n<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">${kind}</library:library>`,
      );
    writeFileSync(join(folder, 'redline.docx'), file);
    office(`macro:///Standard.Module1.Resolve("${folder}")`);
    const read = (verb: Verb) => paragraphsOf(readFileSync(join(folder, `${verb}.fodt`), 'utf8'));
    return { accept: read('accept'), reject: read('reject') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The paragraphs of a text in OpenDocument’s flat XML, those of footnotes behind all others. */
function paragraphsOf(xml: string): string[] {
  const notes: string[] = [];
  const body = (/<office:text\b[\s\S]*<\/office:text>/.exec(xml)?.[0] ?? '')
    .replace(/<office:annotation\b[\s\S]*?<\/office:annotation>/g, '')
    .replace(/<text:note-ref\b[\s\S]*?<\/text:note-ref>/g, '')
    .replace(/<text:note-citation\b[\s\S]*?<\/text:note-citation>/g, '')
    .replace(/<text:note\b[^>]*>([\s\S]*?)<\/text:note>/g, (_, note: string) => {
      notes.push(note);
      return '';
    });
  const text = body + notes.join('');
  return [...text.matchAll(/<text:(p|h)\b[^>]*?(?:\/>|>([\s\S]*?)<\/text:\1>)/g)].flatMap(
    ([, , inside = '']) => {
      const words = inside
        .replace(/<text:s\b[^>]*>/g, ' ')
        .replace(/<[^>]*>/g, '')
        .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => SIGNS[name] ?? '')
        .replace(/\s+/g, ' ')
        .trim();
      return words ? [words] : [];
    },
  );
}

const SIGNS: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};
