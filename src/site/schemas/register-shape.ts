import { z } from 'zod';

const cells = z
  .record(z.string(), z.string())
  .describe('The words of each cell, by the name of its column.');

/** What `registers/<name>.json` promises; open, as the other shapes are. */
export const REGISTER_SHAPE = z.object({
  address: z.string(),
  organisation: z.string(),
  policy: z.string(),
  register: z.string(),
  title: z.string(),
  language: z.string().describe('BCP 47.'),
  asOf: z.string(),
  version: z.string().describe('The version whose rows these are.'),
  key: z.string().describe('The column by which a row is known from version to version.'),
  columns: z.array(z.object({ name: z.string(), headings: z.array(z.string()) })),
  rows: z.array(
    z.object({
      cells,
      clause: z.string(),
      since: z.string().describe('The version since which the row has said what it says.'),
    }),
  ),
  history: z
    .array(
      z.object({
        version: z.string(),
        effective: z.string().nullable(),
        rows: z.int(),
        columns: z
          .object({ added: z.array(z.string()), removed: z.array(z.string()) })
          .describe('The columns that the version brought or took away.'),
        changes: z
          .array(
            z.object({
              kind: z.enum(['added', 'removed', 'changed', 'renamed']),
              from: cells.nullable(),
              to: cells.nullable(),
              cells: z.array(
                z.object({
                  column: z.string(),
                  from: z.string(),
                  to: z.string(),
                }),
              ),
            }),
          )
          .nullable()
          .describe('What changed from the version before; null of the first that is known.'),
      }),
    )
    .describe('Oldest first.'),
});
