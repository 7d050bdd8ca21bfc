import type { FindingKind } from './finding.ts';
import type { TouchedFact } from './touched-facts.ts';
import { isSameQuantity } from './trend.ts';

/** Facts of one kind that stand for each other; one side is there at least. */
export interface FactPair {
  readonly kind: FindingKind;
  readonly from: readonly TouchedFact[];
  readonly to: readonly TouchedFact[];
}

const FIGURES = ['amount', 'duration', 'age', 'percentage', 'sign', 'number', 'date'] as const;

/**
 * Pairs what two texts say at places that changed together. What both say is no finding; where it is not
 * certain what replaced what, each stands alone.
 * @param isSmall whether the places have so few words that what stands in one replaced what stood there
 */
export function pairFacts(
  from: readonly TouchedFact[],
  to: readonly TouchedFact[],
  isSmall: boolean,
): FactPair[] {
  const of = (kind: FindingKind) => (fact: TouchedFact) => fact.kind === kind;
  const figures = FIGURES.map((kind) =>
    pairFigures(kind, from.filter(of(kind)), to.filter(of(kind)), isSmall),
  );
  const words = (kind: FindingKind) =>
    pairWords(kind, from.filter(of(kind)), to.filter(of(kind)), isSmall);
  const limits = (['exception', 'bound'] as const).flatMap(words);
  return [
    ...(isSmall ? acrossKinds(figures.flat()) : figures.flat()),
    ...negations(from.filter(of('negation')), to.filter(of('negation'))),
    ...modals(from.filter(of('modal')), to.filter(of('modal'))),
    ...(isSmall ? acrossKinds(limits) : limits),
    ...(
      ['legal-basis', 'recipient', 'contact', 'country', 'name', 'cross-reference'] as const
    ).flatMap(words),
  ];
}

/** What only one of two lists says, of what says the same as often as it does. */
function differing(
  from: readonly TouchedFact[],
  to: readonly TouchedFact[],
  isSame: (one: TouchedFact, other: TouchedFact) => boolean,
): [TouchedFact[], TouchedFact[]] {
  const left = [...to];
  const gone = from.filter((one) => {
    const at = left.findIndex((other) => isSame(one, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [gone, left];
}

function isSameFact(one: TouchedFact, other: TouchedFact): boolean {
  return one.value === other.value || isSameQuantity(one.quantity, other.quantity);
}

function pairFigures(
  kind: (typeof FIGURES)[number],
  from: readonly TouchedFact[],
  to: readonly TouchedFact[],
  isSmall: boolean,
): FactPair[] {
  const [gone, come] = differing(from, to, isSameFact);
  const sure = (facts: readonly TouchedFact[]) => facts.filter(({ isBeside }) => !isBeside);
  // What only borders on the change is taken in where the other side has something in its place.
  const areSure = sure(gone).length === sure(come).length;
  const [old, now] =
    areSure || gone.length !== come.length ? [sure(gone), sure(come)] : [gone, come];
  const isOne = old.length === 1 && now.length === 1;
  const areAlike = isOne && old[0]?.quantity?.unit === now[0]?.quantity?.unit;
  if (old.length === now.length && (isSmall || areAlike))
    return old.map((fact, at) => ({ kind, from: [fact], to: [now[at] as TouchedFact] }));
  return [
    ...old.map((fact) => alone(kind, fact, null)),
    ...now.map((fact) => alone(kind, null, fact)),
  ];
}

function alone(kind: FindingKind, from: TouchedFact | null, to: TouchedFact | null): FactPair {
  return { kind, from: from ? [from] : [], to: to ? [to] : [] };
}

/** Where one went and one of another kind came, it stands in its place: “$100” and “5 %”. */
function acrossKinds(pairs: readonly FactPair[]): FactPair[] {
  const gone = pairs.filter(({ to }) => to.length === 0);
  const come = pairs.filter(({ from }) => from.length === 0);
  const [old, now] = [gone[0], come[0]];
  if (gone.length !== 1 || come.length !== 1 || !old || !now) return [...pairs];
  const kind = old.kind === 'number' || old.kind === 'sign' ? now.kind : old.kind;
  const joined = { kind, from: old.from, to: now.to };
  return [joined, ...pairs.filter((pair) => pair !== old && pair !== now)];
}

function negations(from: readonly TouchedFact[], to: readonly TouchedFact[]): FactPair[] {
  const [old, now] = [from, to].map((all) => all.filter(({ isBeside }) => !isBeside));
  if (!old || !now || old.length > 0 === now.length > 0) return [];
  return [{ kind: 'negation', from: old, to: now }];
}

function modals(from: readonly TouchedFact[], to: readonly TouchedFact[]): FactPair[] {
  const [old, now] = [from, to].map((all) => all.filter(({ isBeside }) => !isBeside));
  const without = (some: readonly TouchedFact[] = [], others: readonly TouchedFact[] = []) =>
    some.filter(({ modality }) => !others.some((each) => each.modality === modality));
  const [gone, come] = [without(old, now), without(now, old)];
  // “will” tells what is to come more often than what is promised: alone it is no news.
  const isNews = (facts: readonly TouchedFact[]) =>
    facts.some(({ modality }) => modality !== 'intention');
  if (gone.length === 0 || come.length === 0) {
    if (!isNews([...gone, ...come])) return [];
  }
  return gone.length + come.length > 0 ? [{ kind: 'modal', from: gone, to: come }] : [];
}

function pairWords(
  kind: FindingKind,
  from: readonly TouchedFact[],
  to: readonly TouchedFact[],
  isSmall: boolean,
): FactPair[] {
  const isSure = ({ isBeside }: TouchedFact) => !isBeside;
  const [gone, come] = differing(from.filter(isSure), to.filter(isSure), isSameFact);
  if (isSmall && gone.length > 0 && gone.length === come.length)
    return [{ kind, from: gone, to: come }];
  return [
    ...gone.map((fact) => alone(kind, fact, null)),
    ...come.map((fact) => alone(kind, null, fact)),
  ];
}
