import type { Policy, Version } from '../../policy/library.ts';
import type { Register } from '../../policy/register.ts';
import { currentOf } from '../view/current-version.ts';
import { type RegisterStep, registerSteps, rowHistories } from '../view/registers.ts';
import type { View } from '../view/view.ts';
import type { PublishedFile } from './published-file.ts';

/** The registers of a policy as CSV and JSON. */
export function* registerFiles(view: View, policy: Policy): Generator<PublishedFile> {
  for (const register of policy.registers) {
    const { addresses } = view;
    yield {
      path: addresses.registerFile(policy, register, 'csv'),
      body: () => registerCsv(view, policy, register),
    };
    yield {
      path: addresses.registerFile(policy, register, 'json'),
      body: () => `${JSON.stringify(registerJson(view, policy, register))}\n`,
    };
  }
}

/**
 * The rows of the version that stands at the policy’s undated address, as RFC 4180 has it: the columns under
 * their names, then the clause and the version since which the row has said so.
 */
function registerCsv(view: View, policy: Policy, register: Register): string {
  const columns = register.columns.map(({ name }) => name);
  const { rows } = currentRows(view, policy, register);
  const lines = [
    [...columns, 'clause', 'since'],
    ...rows.map(({ cells, clause, since }) => [
      ...columns.map((column) => cells[column] ?? ''),
      clause,
      since,
    ]),
  ];
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/**
 * A cell of a CSV file. What a spreadsheet would take for a formula gets an apostrophe before it, as OWASP
 * advises (CSV Injection): the words of a policy are never to be computed.
 */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A register with the history of its rows, as it is published; `schemas/register.json` describes it. */
export function registerJson(view: View, policy: Policy, register: Register) {
  const { addresses } = view;
  const steps = registerSteps(policy, register);
  const { version, rows } = currentRows(view, policy, register, steps);
  return {
    address: addresses.absolute(addresses.register(policy, register)),
    organisation: view.organisation(policy.organisation).name,
    policy: policy.title,
    register: register.name,
    title: register.title,
    language: policy.language,
    asOf: view.keyedDay,
    version: version.name,
    key: register.key,
    columns: register.columns,
    rows,
    history: steps.map((step) => ({
      version: step.version.name,
      effective: step.version.effective,
      rows: step.rows.length,
      columns: step.columns,
      changes:
        step.changes?.map(({ kind, from, to, cells }) => ({
          kind,
          from: from?.cells ?? null,
          to: to?.cells ?? null,
          cells,
        })) ?? null,
    })),
  };
}

function currentRows(
  view: View,
  policy: Policy,
  register: Register,
  steps: readonly RegisterStep[] = registerSteps(policy, register),
) {
  const { version } = currentOf(view, policy);
  const rows = rowsAt(steps, version).map(({ row, since }) => ({
    cells: row.cells,
    clause: row.clause,
    since: since.name,
  }));
  return { version, rows };
}

/** The rows that a register has in a version, each with the version since which it has said so. */
export function rowsAt(steps: readonly RegisterStep[], version: Version) {
  const at = steps.findIndex((step) => step.version === version);
  if (steps[at]?.isMissing) return [];
  return rowHistories(steps.slice(0, at + 1)).filter(({ isGone }) => !isGone);
}
