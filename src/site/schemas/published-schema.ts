import { z } from 'zod';
import { type PublishedShape, SHAPES } from './shapes.ts';

/**
 * The JSON Schema (2020-12) of a kind of published file, made of the one description that there is.
 * @param id the address at which it is published
 */
export function publishedSchema(name: PublishedShape, id: string): object {
  const [title, shape] = SHAPES[name];
  // As input: what a reader may be given, so that keys which are added later are no fault.
  const { $schema, ...schema } = z.toJSONSchema(shape, { io: 'input' });
  return { $schema, $id: id, title, ...schema };
}
