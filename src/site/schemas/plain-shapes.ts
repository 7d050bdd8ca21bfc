import { z } from 'zod';

/** Any words. */
export const text = z.string();
/** A day: 2016-10-17. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** A date, as precise as it is known. */
export const date = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
  .describe('As precise as the document says it: 2016, 2016-10 or 2016-10-17.');
/** A whole address. */
export const address = z.string().regex(/^https?:\/\//);
/** A digest. */
export const hex = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 in hexadecimal.');
/** A digest, with what made it. */
export const digest = z.object({ algorithm: z.literal('SHA-256'), value: hex });
/** Whose words a text has. */
export const wording = z.enum(['official', 'restated']);
