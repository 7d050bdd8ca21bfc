import { documentTree } from '../markdown/document-tree.ts';
import { parseMdx } from '../markdown/markdown.ts';
import { parseTolerantly } from '../markdown/mdx-syntax.ts';
import { runTrial } from './run-trial.ts';

// The program of the process in which unusual versions are tried: all that native code has to do with them.
await runTrial((text) => void documentTree(parseTolerantly('', text, parseMdx).tree));
