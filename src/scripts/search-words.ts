import { messages } from 'virtual:words/search';
import { pageWords } from './page-words.ts';

/** What the search says, in the language of its page. */
export const searchWords = pageWords(messages);
