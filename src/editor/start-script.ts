import { yamlText } from './yaml-text.ts';

/**
 * The script that begins the editor. Under their own names, two of its formats are written by `yamlText`, and
 * read as before.
 */
export function startScript(editor: string): string {
  return `import { init, registerCustomFormat } from ${JSON.stringify(editor)};
${yamlText.toString()}
registerCustomFormat('yaml', 'yaml', { toFile: (data) => yamlText(data) });
registerCustomFormat('yaml-frontmatter', 'mdx', {
  toFile: ({ body = '', ...front }) => '---\\n' + yamlText(front) + '\\n---\\n\\n' + body,
});
init();
`;
}
