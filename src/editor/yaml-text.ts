/**
 * Writes data as YAML, with strings in quotes, and those of several lines as blocks: dates that stand as keys
 * or values can then not be taken for points in time. It needs nothing from outside itself, since the page of
 * the editor is given its source.
 * @param value plain data, as JSON has it
 * @param indent before each line but the first
 */
export function yamlText(value: unknown, indent = ''): string {
  const quoted = (text: string) =>
    JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (each) => {
      return `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
  const keyed = (key: string) =>
    /^[a-z][\w-]*$/i.test(key) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(key)
      ? key
      : quoted(key);
  const isBlock = (text: string) =>
    /^[!-~\u00a0-\ud7ff\ue000-\ufefe][\s\S]*\n[\s\S]*[^\n]\n?$/.test(text) &&
    !/[^\n -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe]/.test(text);
  const nested = (each: unknown): string => {
    if (typeof each === 'string' && isBlock(each)) {
      const lines = each.replace(/\n$/, '').split('\n');
      const written = lines.map((line) => (line === '' ? '' : `${indent}  ${line}`));
      return ` |${each.endsWith('\n') ? '' : '-'}\n${written.join('\n')}`;
    }
    if (typeof each !== 'object' || each === null || Object.keys(each).length === 0)
      return ` ${yamlText(each)}`;
    return `\n${indent}  ${yamlText(each, `${indent}  `)}`;
  };
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Object.keys(value).length === 0) return Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((each: unknown) =>
        typeof each === 'object' && each !== null && Object.keys(each).length > 0
          ? `- ${yamlText(each, `${indent}  `)}`
          : `-${nested(each)}`,
      )
    : Object.entries(value).flatMap(([key, each]) =>
        each === undefined ? [] : `${keyed(key)}:${nested(each)}`,
      );
  return parts.join(`\n${indent}`);
}
