import { describe, expect, test } from 'vitest';
import { runPolicy } from './run-policy.ts';

describe('policy', () => {
  test('without a command shows what there is, as wrong usage', () => {
    const { exit, out } = runPolicy([]);
    expect(exit).toBe(2);
    for (const verb of ['check', 'text', 'addresses']) expect(out).toContain(`  ${verb}`);
  });

  test('--help shows the same, as right usage', () => {
    expect(runPolicy(['--help'])).toEqual({ ...runPolicy([]), exit: 0 });
  });

  test.each(['check', 'text', 'addresses'])(
    '%s --help tells its usage and every option',
    (verb) => {
      const { exit, out } = runPolicy([verb, '--help']);
      expect(exit).toBe(0);
      expect(out).toContain(`npm run policy -- ${verb}`);
      for (const option of ['--json', '--content', '--help']) expect(out).toContain(option);
    },
  );

  test('an unknown command names the nearest one', () => {
    expect(runPolicy(['chek'])).toEqual({
      exit: 2,
      out: '',
      error: 'There is no command “chek”. Did you mean `check`?\n',
    });
  });

  test('an unknown option names the nearest one and the usage', () => {
    const { exit, error } = runPolicy(['check', '--formt', 'json']);
    expect(exit).toBe(2);
    expect(error).toContain('There is no option --formt. Did you mean `--format`?');
    expect(error).toContain('Usage: npm run policy -- check');
  });

  test.each([
    [['check', '--format', 'xml'], 'There is no format “xml”. There are: text, github, json.'],
    [['check', '--format'], '--format'],
    [['check', '--content'], '--content'],
  ])('%j is wrong usage, said in a sentence', (args, message) => {
    const { exit, error } = runPolicy(args);
    expect(exit).toBe(2);
    expect(error).toContain(message);
    expect(error).not.toMatch(/^ {4}at /m);
  });
});
