import { z } from 'zod';
import { words } from './values.ts';

/** The front matter of a page of the site’s own. */
export const pageSchema = z.strictObject({
  title: words.meta({ description: 'the title, which stands above the text' }),
  description: words.meta({ description: 'one plain sentence on the page, for search engines' }),
});

export type PageFrontMatter = z.infer<typeof pageSchema>;
