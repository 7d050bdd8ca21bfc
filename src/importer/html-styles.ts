import { hasUnseenInk, type ValuesIn } from './html-ink.ts';
import { attribute, type HtmlElement, parentOf, textIn } from './html-nodes.ts';

/** How an element looks by itself, as far as the page says so: what it inherits is not counted. */
export interface PageLook {
  /** Whether no reader sees it: not displayed, or moved out of sight. */
  readonly isHidden: boolean;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStruck: boolean;
  readonly raised: 'raised' | 'lowered' | null;
  /** Whether it stands on lines of its own, whatever its name is. */
  readonly isBlock: boolean;
  /** `lower-alpha`, `none`; null if nothing is said. */
  readonly listStyle: string | null;
  /** What the style sheet writes before its words; null if it writes nothing. */
  readonly before: string | null;
}

/** The looks of the elements of one page. */
export type Looks = (element: HtmlElement) => PageLook;

interface Rule {
  readonly steps: readonly Step[];
  readonly isBefore: boolean;
  readonly weight: number;
  readonly declarations: readonly (readonly [string, string])[];
}

/** One compound selector, and whether the one to its left must be the parent. */
interface Step {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  readonly isChild: boolean;
}

/** Class names that, by a custom of the web, take words out of sight and leave them to screen readers. */
const UNSEEN = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|visuallyhidden)(?:\s|$)/;

/**
 * Reads the style sheets that a page holds; those that it fetches are not at hand.
 * @param isWhole whether it fetches none: of another page nobody knows the colour
 */
export function looksOf(sheets: readonly HtmlElement[], isWhole = false): Looks {
  const rules = sheets.flatMap((sheet) => rulesIn(textIn(sheet)));
  const byKey = Map.groupBy(rules, ({ steps }) => keyOf(steps.at(-1)));
  const styled = new WeakMap<HtmlElement, Styled>();
  const stylesOf = (element: HtmlElement): Styled => {
    const found = styled.get(element) ?? styledBy(element, byKey);
    styled.set(element, found);
    return found;
  };
  const valuesIn: ValuesIn = (element) => stylesOf(element).own;
  const known = new WeakMap<HtmlElement, PageLook>();
  return (element) => {
    const found =
      known.get(element) ??
      lookOf(element, stylesOf(element), hasUnseenInk(element, valuesIn, isWhole));
    known.set(element, found);
    return found;
  };
}

/** What the style sheets say of an element, and of what they write before it. */
interface Styled {
  readonly own: ReadonlyMap<string, string>;
  readonly before: ReadonlyMap<string, string>;
}

function keyOf(step: Step | undefined): string {
  const [first] = step?.classes ?? [];
  return step?.id ? `#${step.id}` : first ? `.${first}` : (step?.tag ?? '');
}

function styledBy(element: HtmlElement, byKey: ReadonlyMap<string, readonly Rule[]>): Styled {
  const keys = [
    element.tagName,
    `#${attribute(element, 'id') ?? ''}`,
    ...(attribute(element, 'class') ?? '').split(/\s+/).map((name) => `.${name}`),
  ];
  const rules = keys
    .flatMap((key) => byKey.get(key) ?? [])
    .filter((rule) => fits(rule, element))
    .sort((a, b) => a.weight - b.weight);
  const of = (isBefore: boolean) =>
    rules.filter((rule) => rule.isBefore === isBefore).flatMap(({ declarations }) => declarations);
  const own = declarationsOf(attribute(element, 'style') ?? '');
  return { own: valuesOf([...of(false), ...own]), before: valuesOf(of(true)) };
}

function lookOf(
  element: HtmlElement,
  { own: values, before }: Styled,
  isUninked: boolean,
): PageLook {
  const classes = attribute(element, 'class') ?? '';
  const is = (name: string, pattern: RegExp) => pattern.test(values.get(name) ?? '');
  const isUnseen =
    is('display', /^none/) ||
    is('visibility', /^(?:hidden|collapse)/) ||
    is('mso-hide', /^all/) ||
    is('font-size', /^(?:0(?:px|pt|em|rem|%)?|(?:0?\.\d+|1)(?:px|pt))$/) ||
    is('opacity', /^0(?:\.0*)?%?$/) ||
    is('clip', /^rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)/) ||
    is('clip-path', /^inset\(\s*(?:50|100)%/) ||
    is('text-indent', /^-\d{3,}/) ||
    isUninked ||
    (is('position', /absolute|fixed/) && (is('left', /^-\d{3,}/) || is('top', /^-\d{3,}/)));
  return {
    isHidden: isUnseen || UNSEEN.test(classes) || attribute(element, 'hidden') !== null,
    isBold: is('font-weight', /^(?:bold|bolder|[6-9]00)/),
    isItalic: is('font-style', /^(?:italic|oblique)/),
    isStruck: is('text-decoration', /line-through/) || is('text-decoration-line', /line-through/),
    raised: is('vertical-align', /^super/)
      ? 'raised'
      : is('vertical-align', /^sub/)
        ? 'lowered'
        : null,
    isBlock: is('display', /^(?:block|flex|grid|table|list-item)/),
    listStyle: values.get('list-style-type') ?? values.get('list-style') ?? null,
    before: before.get('content') ?? null,
  };
}

function valuesOf(declarations: readonly (readonly [string, string])[]): Map<string, string> {
  const isImportant = ([, value]: readonly [string, string]) => value.includes('!important');
  const ordered = [
    ...declarations.filter((each) => !isImportant(each)),
    ...declarations.filter(isImportant),
  ];
  return new Map(ordered.map(([name, value]) => [name, value.replace(/\s*!important.*/, '')]));
}

function fits(rule: Rule, element: HtmlElement): boolean {
  let at: HtmlElement | null = element;
  for (let index = rule.steps.length - 1; index >= 0; index--) {
    const step = rule.steps[index] as Step;
    const isFree = index < rule.steps.length - 1 && !rule.steps[index + 1]?.isChild;
    while (at && isFree && !fitsStep(step, at)) at = parentOf(at);
    if (!at || !fitsStep(step, at)) return false;
    at = parentOf(at);
  }
  return true;
}

function fitsStep({ tag, id, classes }: Step, element: HtmlElement): boolean {
  if (tag && tag !== '*' && tag !== element.tagName) return false;
  if (id && attribute(element, 'id') !== id) return false;
  if (classes.length === 0) return true;
  const own = (attribute(element, 'class') ?? '').split(/\s+/);
  return classes.every((name) => own.includes(name));
}

/** The rules that hold on a screen of any width; selectors with more than names are passed over. */
function rulesIn(sheet: string): Rule[] {
  const css = sheet.replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, ' ');
  const rules: Rule[] = [];
  const pattern = /([^{}]*)\{/g;
  for (let found = pattern.exec(css); found; found = pattern.exec(css)) {
    const head = (found[1] ?? '').replace(/^[^;]*;(?=\s*@|[^;]*$)/, '').trim();
    const end = endOf(css, pattern.lastIndex);
    const inner = css.slice(pattern.lastIndex, end);
    pattern.lastIndex = end + 1;
    if (/^@media\s+(?:only\s+)?(?:screen|all)\s*$/i.test(head)) rules.push(...rulesIn(inner));
    else if (!head.startsWith('@'))
      for (const selector of head.split(',')) {
        const rule = ruleOf(selector.trim(), declarationsOf(inner), rules.length);
        if (rule) rules.push(rule);
      }
  }
  return rules;
}

/** Where the block ends that begins at a place. */
function endOf(css: string, start: number): number {
  let depth = 1;
  for (let at = start; at < css.length; at++) {
    if (css[at] === '{') depth += 1;
    else if (css[at] === '}' && --depth === 0) return at;
  }
  return css.length;
}

function ruleOf(selector: string, declarations: Rule['declarations'], order: number): Rule | null {
  const isBefore = /::?before$/.test(selector);
  const parts = selector.replace(/::?before$/, '').match(/>|[^\s>]+/g) ?? [];
  const steps: Step[] = [];
  for (const [at, part] of parts.entries()) {
    if (part === '>') continue;
    const found = /^([a-z*][\w-]*|\*)?((?:[.#][\w-]+)*)$/i.exec(part);
    if (!found) return null;
    const names = found[2]?.match(/[.#][\w-]+/g) ?? [];
    const of = (sign: string) => names.filter((name) => name.startsWith(sign));
    steps.push({
      tag: (found[1] ?? '').toLowerCase(),
      id: of('#')[0]?.slice(1) ?? '',
      classes: of('.').map((name) => name.slice(1)),
      isChild: parts[at - 1] === '>',
    });
  }
  if (steps.length === 0) return null;
  const weight = steps.reduce(
    (sum, { tag, id, classes }) =>
      sum + (id ? 1e10 : 0) + classes.length * 1e8 + (tag && tag !== '*' ? 1e6 : 0),
    order,
  );
  return { steps, isBefore, weight, declarations };
}

function declarationsOf(text: string): [string, string][] {
  const parts = text.match(/(?:[^;"'(]|"[^"]*"|'[^']*'|\([^)]*\)|["'(])+/g) ?? [];
  return parts.flatMap((part): [string, string][] => {
    const at = part.indexOf(':');
    if (at < 0) return [];
    const value = part.slice(at + 1).trim();
    const name = part.slice(0, at).trim().toLowerCase();
    return [[name, name === 'content' ? value : value.toLowerCase()]];
  });
}
