import type { Page } from 'playwright-core';

/** Files of a repository, by path. */
export type Files = Readonly<Record<string, string>>;

/** What is no page’s to give, typed as far as the tests need it. */
declare global {
  interface Window {
    showDirectoryPicker(): Promise<FileSystemDirectoryHandle>;
  }
}

/**
 * Gives the editor a repository on “disk”: the browser’s own file system, which has the same interface as
 * the folder that a person would choose in a window that no test can answer.
 */
export async function lendRepository(page: Page, files: Files): Promise<void> {
  await page.addInitScript(() => {
    window.showDirectoryPicker = () => navigator.storage.getDirectory();
    Object.assign(FileSystemHandle.prototype, { requestPermission: async () => 'granted' });
  });
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of Object.entries(all)) {
      const parts = path.split('/');
      const name = parts.pop() ?? '';
      let folder = root;
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
      const file = await folder.getFileHandle(name, { create: true });
      const writing = await file.createWritable();
      await writing.write(text);
      await writing.close();
    }
  }, files);
  await page.reload();
}

/** A file of that repository as it now is; null where there is none. */
export function fileInRepository(page: Page, path: string): Promise<string | null> {
  return page.evaluate(async (of) => {
    const parts = of.split('/');
    const name = parts.pop() ?? '';
    let folder = await navigator.storage.getDirectory();
    try {
      for (const part of parts) folder = await folder.getDirectoryHandle(part);
      return await (await (await folder.getFileHandle(name)).getFile()).text();
    } catch {
      return null;
    }
  }, path);
}

/** Brings the field of a key into view, since the editor makes no other, and returns what is typed into. */
export async function typedInto(page: Page, key: string) {
  const field = page.locator(`[data-key-path="${key}"]`).first();
  await page.locator('[data-key-path="title"]').first().waitFor();
  await page.mouse.move(600, 500);
  for (let turns = 0; turns < 60 && !(await field.isVisible()); turns++) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(50);
  }
  return field.locator('input, textarea').first();
}
